import { type ComparedActs, type ComparedRow, placeOfPassage } from '../acts/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import { isChanged } from './blocksOf.ts'

/** Finds the row at which a place of one of the acts is shown: the first that changed there, or else the first. */
export type RowFinder = (place: PlaceInAct, act: 'before' | 'after') => number | undefined

/** A finder for the rows of a comparison. */
export function rowFinder({ before, after, language, rows }: ComparedActs): RowFinder {
  const places = {
    before: indexOf(rows, (row) => (row.op === 'added' || row.op === 'movedHere' ? undefined : placeOfPassage(row.before, before, language))),
    after: indexOf(rows, (row) => (row.op === 'removed' || row.op === 'movedAway' ? undefined : placeOfPassage(row.after, after, language))),
  }
  return (place, act) => {
    const found = places[act].get(keyOf(place)) ?? places[act].get(place.label)
    return found?.find((at) => rows[at] && isChanged(rows[at])) ?? found?.[0]
  }
}

function indexOf(rows: ComparedRow[], placeOfRow: (row: ComparedRow) => PlaceInAct | undefined): Map<string, number[]> {
  const index = new Map<string, number[]>()
  rows.forEach((row, at) => {
    const place = placeOfRow(row)
    if (!place) return
    for (const key of [keyOf(place), place.label]) {
      const held = index.get(key) ?? []
      held.push(at)
      index.set(key, held)
    }
  })
  return index
}

function keyOf({ label, heading }: PlaceInAct): string {
  return `${label}\n${heading}`
}
