import { matchesIn } from './matchesIn.ts'
import type { Reading, Unit } from './reading.ts'
import type { Found } from './rule.ts'
import { unitsHolding } from './unitsHolding.ts'

/**
 * A finding for each place where the own words of a unit hold a phrase. `pattern` is global; `tell` says what is wrong, or nothing where it
 * is right; `where` tells which units are meant.
 */
export function* phrase(
  reading: Reading,
  pattern: RegExp,
  tell: (match: RegExpMatchArray, unit: Unit) => string | undefined,
  where: (unit: Unit) => boolean = () => true,
): Generator<Found> {
  for (const unit of unitsHolding(reading, pattern)) {
    if (!where(unit)) continue
    for (const match of matchesIn(pattern, unit.own)) {
      const reason = tell(match, unit)
      if (reason !== undefined) yield { origin: unit.origin, label: unit.label, reason, quote: around(unit.own, match.index, match[0].length) }
    }
  }
}

/** The words about a match, cut at spaces: no more of a text is read than that, however long it is. */
export function around(text: string, at: number, length: number): string {
  let from = at
  for (let words = 0; words < 5 && from > 0; words++) from = text.lastIndexOf(' ', from - 1)
  let to = text.indexOf(' ', at + length)
  for (let words = 1; words < 5 && to !== -1; words++) to = text.indexOf(' ', to + 1)
  return text.slice(Math.max(0, from), to === -1 ? undefined : to).trim()
}
