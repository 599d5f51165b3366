import { compilePattern } from '../../../language/index.ts'
import { phrase } from '../../phrase.ts'
import type { Rule } from '../../rule.ts'

// What has a rule of its own is left out; a web address and a document symbol in capitals are names.
const stroke = '(?-i)(?<![\\w/.:-])(?!{words with a stroke}\\b)(?![A-Z\\d]+/[A-Z\\d/]+\\b)\\p{L}[\\p{L}-]*/\\p{L}[\\p{L}-]*(?![\\w/.-]*/)(?!\\.\\w)'

export const slash: Rule = {
  id: 'slash',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A stroke between words, which may mean “and”, “or” or “that is”.',
  hint: 'Write the word that is meant: “or”, “and”, or one of the two names.',
  *check(reading) {
    const tell = ([words]: RegExpMatchArray) => `“${words}” may mean “and”, “or” or “that is”`
    yield* phrase(reading, compilePattern(stroke, reading.language, 'g'), tell, ({ own }) => own.includes('/'))
  },
}
