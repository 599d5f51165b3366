import type { Lexicon } from '../../language/index.ts'

/** The words of a text that carry its matter, as far as their roots: “reports” and “reporting” are one. Read no further than they are asked for. */
export function* contentWords(text: string, { words }: Lexicon): Generator<string> {
  const small = words['small word'] ?? []
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (!small.includes(word))
      yield word
        .replace(/(?<=\p{L}{3})s$/u, '')
        .replace(/y$/, 'i')
        .slice(0, 4)
}
