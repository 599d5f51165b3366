import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const deem = /\bdeem(?:s|ed|ing)?\b/gi

export const deeming: Rule = {
  id: 'deeming',
  preset: 'drafting',
  severity: 'warning',
  finds: '“Deemed”, which calls a thing what it is not where a plain rule would do.',
  hint: 'State the rule: “A also applies to B”, “A counts as B for section …”, or define the term.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, deem, ([word]) => `“${word}” states a fiction, or a judgement nobody can test`)
  },
}
