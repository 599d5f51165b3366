import type { Lexicon } from '../language/index.ts'

/** The number that figures or the words of a language up to ninety-nine name. */
export function numberOf(text: string, { words }: Lexicon): number | undefined {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(',', ''))
  const parts = text
    .toLowerCase()
    .split(/[- ]/)
    .map((word) => numberNamed(word, words))
  return parts.reduce<number | undefined>((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0)
}

function numberNamed(word: string, words: Lexicon['words']): number | undefined {
  const ones = words['number below twenty']?.indexOf(word) ?? -1
  const tens = words.ten?.indexOf(word) ?? -1
  return ones >= 0 ? ones + 1 : tens >= 0 ? 10 * (tens + 2) : undefined
}
