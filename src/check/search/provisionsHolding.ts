import { type Reading, type Unit, withBelow } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { searchable } from '../searchable.ts'

const search = remembered((reading: Reading) => searchable(reading, reading.provisions, withBelow))

/** The provisions of an act in order on whose text, without the heading, patterns are worth trying: the others lack words that these ask for. */
export function provisionsHolding(reading: Reading, ...patterns: readonly RegExp[]): readonly Unit[] {
  return search(reading)(...patterns)
}
