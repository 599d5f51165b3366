import type { Library } from '../model/index.ts'
import { type Bill, provisionsOf } from '../tree/index.ts'
import { type PlaceInAct, placeOf } from './placeInAct.ts'

/** A provision that only the earlier act has. */
export interface GoneClause extends PlaceInAct {
  /** What stands in the later act and must not stand without it. */
  requiredBy: PlaceInAct[]
}

/** The provisions that are gone from an act; those that others require come first. */
export function goneClauses(before: Bill, after: Bill, { clauses }: Library): GoneClause[] {
  const standing = placesIn(after)
  const kept = new Set(standing.map(({ clause }) => clause))
  const gone = placesIn(before)
    .filter(({ clause }) => !kept.has(clause))
    .map((place) => ({ ...place, requiredBy: standing.filter(({ clause }) => clauses.get(clause)?.value.requires.includes(place.clause)) }))
  return [...gone.filter(({ requiredBy }) => requiredBy.length > 0), ...gone.filter(({ requiredBy }) => requiredBy.length === 0)]
}

function placesIn(bill: Bill): PlaceInAct[] {
  return [...provisionsOf(bill.children[2])].map((provision) => placeOf(bill, provision))
}
