import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const trailing =
  /(?:\betc\b\.?|\bet cetera\b|\b(?:and|or) the like\b|\band so (?:on|forth)\b|\b(?:and|or) (?:other )?such ?like\b|\binter alia\b|\bamong(?:st)? other (?:things|matters)\b|\b(?:and|or) any(?:thing)? similar\b)/gi
const examples = /\b(?:such as|for example|for instance|e\.g\.)/gi
// A principle or a programme may be told by examples; who must obey or may be punished needs a list.
const binding: ReadonlySet<string> = new Set(['offence', 'duty', 'power', 'sanction', 'defence'])

export const etc: Rule = {
  id: 'etc',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A list that ends in “etc”, “and the like” or examples, and so does not say what is in it.',
  hint: 'Complete the list, or state the class and let the examples stand in the memorandum.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, trailing, ([words]) => `“${words}” leaves the list open`)
    const tell = ([words]: RegExpMatchArray) => `“${words}” gives examples where a rule needs a class`
    for (const found of phrase(reading, examples, tell, ({ kind }) => binding.has(kind))) yield { ...found, severity: 'info' }
  },
}
