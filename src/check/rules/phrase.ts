import { matchesIn } from '../matchesIn.ts'
import type { Reading, Unit } from '../reading.ts'
import type { Found } from '../rule.ts'

/** A finding for each unit whose own words hold a phrase. `pattern` is global; `tell` says what is wrong, or nothing where it is right. */
export function* phrase(
  { units }: Pick<Reading, 'units'>,
  pattern: RegExp,
  tell: (match: RegExpMatchArray, unit: Unit) => string | undefined,
): Generator<Found> {
  for (const unit of units) {
    for (const match of matchesIn(pattern, unit.own)) {
      const reason = tell(match, unit)
      if (reason !== undefined) yield { origin: unit.origin, label: unit.label, reason, quote: around(unit.own, match.index, match[0].length) }
    }
  }
}

/** The words about a match, cut at spaces. */
export function around(text: string, at: number, length: number): string {
  const before = text.slice(0, at).split(' ').slice(-5).join(' ')
  const after = text
    .slice(at + length)
    .split(' ')
    .slice(0, 5)
    .join(' ')
  return `${before}${text.slice(at, at + length)}${after}`.trim()
}
