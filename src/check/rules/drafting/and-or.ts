import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

export const andOr: Rule = {
  id: 'and-or',
  preset: 'drafting',
  severity: 'warning',
  finds: '“and/or”, which leaves the reader to choose what the law requires.',
  hint: 'Write “or” where one is enough, “and” where all are needed, or “A or B, or both”.',
  *check(reading) {
    yield* phrase(reading, /\band\/or\b/gi, () => '“and/or” has two meanings')
  },
}
