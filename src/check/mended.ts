import { matchesIn } from './matchesIn.ts'

/**
 * Words with each place of a pattern put right: by what may always stand there instead, in small letters, or by nothing else if one
 * of the places wants judgment.
 */
export function mended(words: string, pattern: RegExp, instead: Readonly<Record<string, string>>): string | undefined {
  const places = matchesIn(pattern, words)
  if (places.some(([found]) => instead[found.toLowerCase()] === undefined)) return undefined
  return words.replace(pattern, (found) => likeCase(instead[found.toLowerCase()] ?? found, found))
}

function likeCase(word: string, old: string): string {
  return /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
