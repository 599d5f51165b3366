import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

export const meansAndIncludes: Rule = {
  id: 'means-and-includes',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition that “means and includes”, which is at once closed and open.',
  hint: 'Write “means” for a closed definition, “includes” to add to the ordinary sense, or “means A, including B”.',
  languages: ['en'],
  *check(reading) {
    const both =
      /\b(?:means?,?\s+(?:and|or|and\/or)\s+(?:also\s+|further\s+)?includes?|includes?,?\s+(?:and|or)\s+(?:also\s+)?means?|shall mean and include)\b/gi
    yield* phrase(reading, both, () => 'This definition is both closed and open')
  },
}
