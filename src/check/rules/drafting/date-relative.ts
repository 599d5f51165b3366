import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const relative =
  /\b(?:currently|at present|presently|recently|nowadays|at the moment|at this time|hitherto|in recent years|now in force|for the time being(?! (?:responsible|in charge))|in the near future|until now|so far unknown|existing at present)\b/gi

export const dateRelative: Rule = {
  id: 'date-relative',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A word for the present that changes its meaning as the act grows old.',
  hint: 'Name the date, or “on the day on which this section comes into force”.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, relative, ([words]) => `“${words}” has no date`)
  },
}
