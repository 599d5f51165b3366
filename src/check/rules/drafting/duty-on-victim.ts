import type { Rule } from '../../rule.ts'
import { eachSentence } from '../eachSentence.ts'

const opening = '(?:^|[,;:—] )(?:(?:an?|the|any|every|each|no) )?(?:child|minor|victim|survivor|complainant|children|minors|victims|survivors|complainants)'
const inBetween =
  '(?: (?:victim|survivor|witness|complainant))?(?:,? (?:who|that|of|under|against|in|aged|with)(?! (?:must|shall)\\b)(?: (?!must\\b|shall\\b|whom\\b)[^\\s.;:,]+){1,14},?)?'
const duty = new RegExp(
  `${opening}${inBetween} (?:(?:must|shall)(?: not)?(?! (?:have|receive|enjoy|benefit|retain|be(?! (?:required|obliged|bound|liable|responsible|guilty|punished)\\b))\\b)(?! not be\\b)|(?:is|are|shall be|must be) (?:required|obliged|bound|under a duty) to|has a duty to|have a duty to)`,
  'i',
)
// “A child must not be required …” protects.
const protects =
  /\b(?:must|shall) not (?:be (?:required|obliged|bound|liable|responsible|guilty|punished))|\bno (?:child|minor|victim|survivor|complainant|children|minors|victims)\b/i

export const dutyOnVictim: Rule = {
  id: 'duty-on-victim',
  preset: 'drafting',
  severity: 'error',
  finds: 'A duty on a child, or on a victim, who is to be protected.',
  hint: 'Put the duty on the person who deals with the child or victim, or turn it into a right.',
  languages: ['en'],
  *check(reading) {
    const tell = (sentence: string) => (duty.test(sentence) && !protects.test(sentence) ? 'This binds a child or a victim' : undefined)
    yield* eachSentence(reading, duty, tell, ({ kind }) => kind !== 'definition')
  },
}
