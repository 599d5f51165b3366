import { primaryOf } from './primaryOf.ts'

/** Letters that open a word together, and are capitals together. */
const together: Partial<Record<string, string>> = { nl: 'ij' }

/** Words whose first letter is a capital, as they open a sentence. `tag` is that of their language. */
export function capitalised(tag: string, words: string): string {
  const first = opening(tag, words)
  return first.toLocaleUpperCase(tag) + words.slice(first.length)
}

/** A name or figure of a setting as it opens a sentence: with a capital, unless it is spelt with one inside its first word, as “iCourt” is. */
export function openingSentence(tag: string, words: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(words) ? words : capitalised(tag, words)
}

/** Words whose first letter is small, as they stand inside a sentence. */
export function lowered(tag: string, words: string): string {
  const first = opening(tag, words)
  return first.toLocaleLowerCase(tag) + words.slice(first.length)
}

function opening(tag: string, words: string): string {
  const letters = together[primaryOf(tag)]
  if (letters && words.toLowerCase().startsWith(letters)) return words.slice(0, letters.length)
  return words === '' ? '' : String.fromCodePoint(words.codePointAt(0) ?? 0)
}
