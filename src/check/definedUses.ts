import { definedTerms } from './definedTerms.ts'
import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { findTerms, type TermUse } from './termUses.ts'

/** A function that finds the terms that an act defines in a text. Its pattern is dear to make, and several rules ask. */
export const findDefined = remembered((reading: Reading): ((text: string) => TermUse[]) =>
  findTerms(
    definedTerms(reading).map(({ term }) => term),
    reading.language,
  ),
)

/** A function that tells where a unit uses in its own words the terms that an act defines. */
export const definedUsesOf = remembered((reading: Reading): ((unit: Unit) => readonly TermUse[]) => {
  const find = findDefined(reading)
  return remembered(({ own }: Unit) => find(own))
})
