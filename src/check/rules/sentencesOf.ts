import type { Reading, Unit } from '../reading.ts'
import type { Found } from '../rule.ts'

/** The sentences of a text. A full stop ends one where a capital letter follows. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;:])\s+(?=[A-Z“])/).filter((sentence) => sentence !== '')
}

/** A finding for each sentence of a unit's own words about which `tell` has something to say. */
export function* eachSentence(
  { units }: Pick<Reading, 'units'>,
  tell: (sentence: string, unit: Unit) => string | { reason: string; quote: string } | undefined,
): Generator<Found> {
  for (const unit of units) {
    for (const sentence of sentencesOf(unit.own)) {
      const told = tell(sentence, unit)
      if (told === undefined) continue
      const { reason, quote } = typeof told === 'string' ? { reason: told, quote: sentence } : told
      yield { origin: unit.origin, label: unit.label, reason, quote }
    }
  }
}
