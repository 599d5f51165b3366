import type { Found, RuleSeverity } from '../rule.ts'
import type { Statement } from '../statements.ts'

/** A finding at the unit that holds a sentence, with the sentence. */
export function foundIn({ unit, text }: Statement, reason: string, severity?: RuleSeverity): Found {
  return { origin: unit.origin, label: unit.label, reason, quote: text, severity }
}
