import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { searchable } from './searchable.ts'

/** The runs of letters in a unit's own words. */
export const lettersIn = remembered(({ own }: Unit): readonly string[] => own.toLowerCase().match(/[a-z]+/g) ?? [])

const search = remembered(({ units }: Reading) => searchable(units, lettersIn))

/** The units of an act in order on whose own words patterns are worth trying: the others lack words that these ask for. */
export function unitsHolding(reading: Reading, ...patterns: readonly RegExp[]): readonly Unit[] {
  return search(reading)(...patterns)
}
