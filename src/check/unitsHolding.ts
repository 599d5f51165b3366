import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { searchable } from './searchable.ts'

const search = remembered((reading: Reading) => searchable(reading, reading.units, (unit) => [unit]))

/** The units of an act in order on whose own words patterns are worth trying: the others lack words that these ask for. */
export function unitsHolding(reading: Reading, ...patterns: readonly RegExp[]): readonly Unit[] {
  return search(reading)(...patterns)
}
