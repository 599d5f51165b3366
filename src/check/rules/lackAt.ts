import { isAmending } from '../isAmending.ts'
import type { Reading, Unit } from '../reading.ts'
import type { Found } from '../rule.ts'

/** A finding at a unit that nothing in the act answers; only a warning in a bill that amends a law, which may have the answer. */
export function lackAt(reading: Reading, { origin, label }: Unit, reason: string): Found {
  return { origin, label, reason, severity: isAmending(reading) ? 'warning' : undefined }
}
