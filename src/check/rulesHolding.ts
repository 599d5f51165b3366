import { type Reading, type Unit, withBelow } from './reading.ts'
import { remembered } from './remembered.ts'
import { rulesIn } from './rulesIn.ts'
import { searchable } from './searchable.ts'

/** A rule of an act, and the provision it stands in. */
export interface PlacedRule {
  rule: Unit
  home: Unit
}

/** The rules of an act in order. */
export const rulesOf = remembered(({ provisions }: Reading): readonly PlacedRule[] =>
  provisions.flatMap((home) => rulesIn(home).map((rule) => ({ rule, home }))),
)

const search = remembered((reading: Reading) => searchable(reading, rulesOf(reading), ({ rule }) => withBelow(rule)))

/** The rules of an act in order on which patterns are worth trying: the others lack words that these ask for. */
export function rulesHolding(reading: Reading, ...patterns: readonly RegExp[]): readonly PlacedRule[] {
  return search(reading)(...patterns)
}
