import type { PlaceInAct } from '../placeInAct.ts'
import { type ComparedActs, isReworded } from './compareActs.ts'
import { type Largest, largestUnits, placeOfLargest, unitPlaces } from './largestUnits.ts'
import { passageSplits } from './passageSplits.ts'
import { type PenaltyChange, penaltyChanges } from './penaltyChanges.ts'
import { placeOfPassage } from './placeOfPassage.ts'
import { type ReferenceChanges, referenceChanges } from './referenceChanges.ts'
import { type SplitAndMerged, splitAndMerged } from './splitAndMerged.ts'

/** The same place in both acts. */
export interface MovedPlace {
  from: PlaceInAct
  to: PlaceInAct
}

/** What became of the provisions of an act, each named by the largest unit that shares its fate. */
export interface ChangeSummary extends SplitAndMerged, ReferenceChanges {
  added: PlaceInAct[]
  removed: PlaceInAct[]
  moved: MovedPlace[]
  reworded: MovedPlace[]
  penalties: PenaltyChange[]
}

/** What to tell first of two acts that were compared. */
export function summaryOf(compared: ComparedActs): ChangeSummary {
  const { before, after, language, rows, units } = compared
  const [was, is] = [unitPlaces(before), unitPlaces(after)]
  const old = rows.flatMap((row) => (row.op === 'added' || row.op === 'movedHere' ? [] : [row.before]))
  const fresh = rows.flatMap((row) => (row.op === 'removed' || row.op === 'movedAway' ? [] : [row.after]))
  const removed = rows.flatMap((row) => (row.op === 'removed' ? [row.before] : []))
  const added = rows.flatMap((row) => (row.op === 'added' ? [row.after] : []))
  const origin = new Map(rows.flatMap((row) => (row.op === 'movedHere' ? [[row.after, row.before] as const] : [])))
  const twins = new Map([...units].map(([from, to]) => [to, from]))
  const moved = (largest: Largest): MovedPlace[] => {
    const twin = largest.unit && twins.get(largest.unit.eId)
    const passage = origin.get(largest.passage)
    const from = (twin && was.place(twin)) ?? (passage && placeOfPassage(passage, before, language))
    return from ? [{ from, to: placeOfLargest(largest, after, is, language) }] : []
  }
  const [provisions, passages] = [splitAndMerged(before, after, rows, units), passageSplits(compared)]
  return {
    added: largestUnits(added, fresh, is).map((largest) => placeOfLargest(largest, after, is, language)),
    removed: largestUnits(removed, old, was).map((largest) => placeOfLargest(largest, before, was, language)),
    moved: largestUnits([...origin.keys()], fresh, is).flatMap(moved),
    reworded: distinct(
      rows.flatMap((row) =>
        isReworded(row) && 'before' in row && 'after' in row
          ? [{ from: placeOfPassage(row.before, before, language), to: placeOfPassage(row.after, after, language) }]
          : [],
      ),
    ),
    split: [...provisions.split, ...passages.split],
    merged: [...provisions.merged, ...passages.merged],
    penalties: penaltyChanges(compared),
    ...referenceChanges(compared),
  }
}

function distinct(places: MovedPlace[]): MovedPlace[] {
  return [...new Map(places.map((place) => [`${place.from.label} ${place.to.label}`, place])).values()]
}
