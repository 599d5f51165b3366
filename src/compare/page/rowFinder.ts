import type { Bill } from '../../tree/index.ts'
import { type ComparedActs, type ComparedRow, type Passage, placeOfPassage } from '../acts/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'

/** Which rows a place may be shown at. */
type Wanted = (row: ComparedRow) => boolean

/** Finds the row at which a place of either act stands: the first of those wanted, or else the first. */
export interface RowFinder {
  before(place: PlaceInAct, wanted?: Wanted): number | undefined
  after(place: PlaceInAct, wanted?: Wanted): number | undefined
}

/** A finder for the rows of a comparison. */
export function rowFinder({ before, after, rows }: ComparedActs): RowFinder {
  const old = indexOf(rows, before, (row) => ('before' in row && row.op !== 'movedHere' ? row.before : undefined))
  const fresh = indexOf(rows, after, (row) => ('after' in row && row.op !== 'movedAway' ? row.after : undefined))
  const find = (index: Map<string, number[]>) => (place: PlaceInAct, wanted: Wanted) => {
    const found = index.get(keyOf(place)) ?? index.get(place.label)
    return found?.find((at) => rows[at] && wanted(rows[at])) ?? found?.[0]
  }
  const [findOld, findFresh] = [find(old), find(fresh)]
  return { before: (place, wanted = () => true) => findOld(place, wanted), after: (place, wanted = () => true) => findFresh(place, wanted) }
}

function indexOf(rows: ComparedRow[], bill: Bill, passageOf: (row: ComparedRow) => Passage | undefined): Map<string, number[]> {
  const index = new Map<string, number[]>()
  rows.forEach((row, at) => {
    const passage = passageOf(row)
    if (!passage) return
    const place = placeOfPassage(passage, bill)
    for (const key of [keyOf(place), place.label]) index.set(key, [...(index.get(key) ?? []), at])
  })
  return index
}

function keyOf({ label, heading }: PlaceInAct): string {
  return `${label}\n${heading}`
}
