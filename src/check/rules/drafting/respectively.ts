import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

export const respectively: Rule = {
  id: 'respectively',
  preset: 'drafting',
  severity: 'info',
  finds: '“Respectively”, which makes the reader pair two lists.',
  hint: 'Say each pair in full, or set it out as a list or a table.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, /\brespectively\b/gi, () => 'The reader must pair two lists')
  },
}
