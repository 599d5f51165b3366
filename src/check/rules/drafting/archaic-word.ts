import type { Rule } from '../../rule.ts'
import { mended } from '../mended.ts'
import { phrase } from '../phrase.ts'

/** Each with what to write today. */
const modern: Record<string, string> = {
  aforementioned: 'this, or the thing by its name',
  abovementioned: 'this, or the thing by its name',
  aforesaid: 'this, or the thing by its name',
  hath: 'has',
  hereby: 'nothing',
  herein: 'in this Act, or in this section',
  hereinabove: 'in section …',
  hereinafter: 'the name itself, from its first use',
  hereinbefore: 'in section …',
  hereof: 'of this Act',
  hereto: 'to this Act',
  heretofore: 'before this Act comes into force',
  hereunder: 'under this Act',
  herewith: 'with this',
  howsoever: 'however',
  'notwithstanding anything': 'despite section …',
  'the said': 'the',
  thereafter: 'after that',
  thereby: 'by that',
  therefrom: 'from it',
  therein: 'in it',
  thereof: 'of it',
  thereon: 'on it',
  thereto: 'to it',
  thereunder: 'under it',
  thereupon: 'then',
  therewith: 'with it',
  'to wit': 'namely',
  viz: 'namely',
  whatsoever: 'any, or nothing',
  whereas: 'while, or a sentence of its own',
  wherefore: 'therefore',
  wherein: 'in which',
  whereof: 'of which',
  whereupon: 'and then',
  wheresoever: 'wherever',
  whomsoever: 'any person',
  whosoever: 'whoever, or a person who',
  witnesseth: 'nothing',
}
/** Those in whose place a word of today stands and says the same. */
const instead: Record<string, string> = {
  hath: 'has',
  howsoever: 'however',
  'is hereby': 'is',
  'are hereby': 'are',
  'be hereby': 'be',
  'to wit': 'namely',
  'viz.': 'namely',
  wheresoever: 'wherever',
  whosoever: 'whoever',
}
const archaic = new RegExp(`\\b(?:${Object.keys(modern).join('|')})\\b`, 'gi')
// Said again of a noun, as in “no person whosoever”: no word of today stands there.
const again = '(?:any|no|every|all) (?:\\w+ ){1,3}(?:how|where|who)soever\\b(?! \\w+(?:ed|ing)\\b)'
// With what belongs to the word: after these verbs “hereby” adds nothing, and elsewhere it may.
const whole = new RegExp(`\\b(?:${again}|(?:is|are|be) hereby|viz\\.|(?:${Object.keys(modern).join('|')})\\b)`, 'gi')

export const archaicWord: Rule = {
  id: 'archaic-word',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Words that only old statutes use.',
  hint: 'Write the word of today that the message names.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, archaic, ([word]) => `“${word}” is no longer written: use ${modern[word.toLowerCase()]}`)
  },
  fix: (words) => mended(words, whole, instead),
}
