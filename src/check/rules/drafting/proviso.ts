import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// “information provided that day” is the verb, not a proviso.
const provided =
  /(?<!\b(?:is|are|was|were|be|been|being|has|have|information|data|services?|support|evidence) )\bprovided,? (?:(?:always|however|further|also|nevertheless),? )?that\b/gi

export const proviso: Rule = {
  id: 'proviso',
  preset: 'drafting',
  severity: 'warning',
  finds: '“Provided that”, which hides whether it states a condition, an exception or a new rule.',
  hint: 'Write “if” or “but only if” for a condition, “except that” for an exception, and a new subsection for a new rule.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, provided, ([words]) => `“${words}” may be a condition, an exception or a new rule`)
  },
}
