import type { Reading, Unit } from './reading.ts'
import type { Found } from './rule.ts'
import { ownSentencesOf } from './sentencesOf.ts'
import { unitsHolding } from './unitsHolding.ts'

/** A finding for each sentence with a pattern in a unit's own words about which `tell` has something to say. */
export function* eachSentence(
  reading: Reading,
  pattern: RegExp,
  tell: (sentence: string, unit: Unit) => string | { reason: string; quote: string } | undefined,
  where: (unit: Unit) => boolean,
): Generator<Found> {
  for (const unit of unitsHolding(reading, pattern)) {
    if (!where(unit)) continue
    for (const sentence of ownSentencesOf(unit)) {
      const told = tell(sentence, unit)
      if (told === undefined) continue
      const { reason, quote } = typeof told === 'string' ? { reason: told, quote: sentence } : told
      yield { origin: unit.origin, label: unit.label, reason, quote }
    }
  }
}
