import { anyOf } from './anyOf.ts'
import { isUnspaced } from './wordsIn.ts'

const boundary = '(?:(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_]))'

/**
 * A regular expression from the data of a language. Letters of both cases fit it unless it begins with (?-i); `\b` is the edge of a word
 * in letters of any script, which that of JavaScript is not.
 */
export function patternOf(source: string, flags = ''): RegExp {
  const cased = source.startsWith('(?-i)')
  const words = cased ? source.slice('(?-i)'.length) : source
  // Latin letters without marks keep the engine's own edge, which is faster.
  const own = /[^\p{ASCII}“”‘’«»–—]/u.test(words) ? words.replaceAll('\\b', boundary) : words
  // A pattern that needs no classes of Unicode is quicker without them.
  return new RegExp(own, `${flags}${/\\[pPu]\{|[\u{10000}-\u{10ffff}]/u.test(own) ? 'u' : ''}${cased ? '' : 'i'}`)
}

/** A pattern of whole words; in a script that sets no spaces a word is whole wherever it stands. */
export function wholeWords(words: readonly string[]): string {
  const joined = words.filter((word) => isUnspaced(word))
  const apart = words.filter((word) => !isUnspaced(word))
  const spaced = apart.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${anyOf(apart)})(?![\\p{L}\\p{N}])`] : []
  return `(?:${[...spaced, ...(joined.length > 0 ? [anyOf(joined)] : [])].join('|')})`
}
