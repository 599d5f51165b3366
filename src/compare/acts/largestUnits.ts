import type { Language } from '../../model/index.ts'
import { type Bill, type Division, isDivision, isSubdivision, type Provision, type Subdivision, type Unit, unitsIn } from '../../tree/index.ts'
import { type PlaceInAct, placeOf } from '../placeInAct.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** Where every unit of an act stands, by its eId. */
export interface UnitPlaces {
  place(eId: string): PlaceInAct | undefined
  /** The units that hold a passage, outermost first. */
  holders(passage: Passage): Unit[]
}

export function unitPlaces(bill: Bill): UnitPlaces {
  const places = new Map<string, PlaceInAct>()
  const above = new Map<Provision | Division, Division[]>()
  const inside = (node: Provision | Subdivision, provision: Provision, path: Subdivision[]) => {
    places.set(node.eId, placeOf(bill, provision, path))
    for (const child of node.children) if (isSubdivision(child)) inside(child, provision, [...path, child])
  }
  const visit = (node: Division | Provision, divisions: Division[]) => {
    above.set(node, divisions)
    if (!isDivision(node)) return inside(node, node, [])
    places.set(node.eId, { label: node.label, heading: node.heading, clause: '' })
    for (const child of unitsIn(node)) visit(child, [...divisions, node])
  }
  for (const node of bill.children[2].children) visit(node, [])
  return {
    place: (eId) => places.get(eId),
    holders: ({ unit, provision, path }) => {
      if (provision) return [...(above.get(provision) ?? []), provision, ...path]
      return unit && isDivision(unit) ? [...(above.get(unit) ?? []), unit] : []
    },
  }
}

/** A unit whose passages all share one fate, or a passage of one that does not; `passage` is its first. */
export interface Largest {
  passage: Passage
  unit: Unit | undefined
}

/** Of passages with one fate, the largest units that share it whole, and what is left over. `all` are the passages of the act. */
export function largestUnits(passages: Passage[], all: Passage[], { holders }: UnitPlaces): Largest[] {
  const left = new Map<Unit, number>()
  const count = (passage: Passage, by: number) => {
    for (const unit of holders(passage)) left.set(unit, (left.get(unit) ?? 0) + by)
  }
  for (const passage of all) count(passage, 1)
  for (const passage of passages) count(passage, -1)
  const told = new Set<Unit>()
  return passages.flatMap((passage): Largest[] => {
    const unit = holders(passage).find((holder) => left.get(holder) === 0)
    if (unit && told.has(unit)) return []
    if (unit) told.add(unit)
    return [{ passage, unit }]
  })
}

export function placeOfLargest({ passage, unit }: Largest, bill: Bill, places: UnitPlaces, language: Language): PlaceInAct {
  return (unit && places.place(unit.eId)) ?? placeOfPassage(passage, bill, language)
}
