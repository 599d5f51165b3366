import type { PlaceInAct } from '../placeInAct.ts'
import type { Piece } from '../wordDiff.ts'
import { type ComparedActs, type ComparedRow, isReworded } from './compareActs.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** A passage that changed, by where it stood and where it stands. */
export interface ChangedPassage {
  op: 'reworded' | 'added' | 'removed' | 'movedAway' | 'movedHere'
  /** What is printed before its words, where it opens a unit. */
  label: string
  before?: PlaceInAct
  after?: PlaceInAct
  pieces: Piece[]
}

/** A provision, or a part of the opening or closing, with what changed in it. */
export interface ChangedPlace {
  place: PlaceInAct
  passages: ChangedPassage[]
}

/** What changed, under the provision it stands in, in the order in which a reader meets both acts. */
export function changesByPlace({ before, after, language, rows, units }: ComparedActs): ChangedPlace[] {
  const places: (ChangedPlace & { holder: string })[] = []
  const follows = movedWithUnit()
  for (const row of rows) {
    const followed = follows(row)
    if ((row.op === 'kept' || followed) && !isReworded(row)) continue
    const gone = row.op === 'removed' || row.op === 'movedAway'
    const [passage, bill] = gone ? [row.before, before] : [row.after, after]
    const holder = holderOf(passage, (eId) => (gone ? (units.get(eId) ?? `was ${eId}`) : eId))
    const changed = changedPassage(followed ? { ...row, op: 'kept' } : row, passage.label, { before, after, language })
    const last = places.at(-1)
    const moves = changed.op === 'movedHere' && passage.unit === passage.provision
    if (last && last.holder === holder && !moves) last.passages.push(changed)
    else places.push({ holder, place: placeOfPassage({ ...passage, path: [] }, bill, language), passages: [changed] })
  }
  return places.map(({ place, passages }) => ({ place, passages }))
}

/** Whether a row only goes where the unit that holds it went, of which a row before has told. */
function movedWithUnit(): (row: ComparedRow) => row is ComparedRow & { op: 'movedAway' | 'movedHere' } {
  const told = { movedAway: ['', ''], movedHere: ['', ''] }
  return (row): row is ComparedRow & { op: 'movedAway' | 'movedHere' } => {
    if (row.op !== 'movedAway' && row.op !== 'movedHere') return false
    const pair = [row.before.unit?.eId ?? '', row.after.unit?.eId ?? '']
    const follows = told[row.op].every((eId, side) => eId !== '' && (pair[side] === eId || pair[side]?.startsWith(`${eId}__`)))
    if (!follows) told[row.op] = pair
    return follows
  }
}

function changedPassage(row: ComparedRow, label: string, { before, after, language }: Pick<ComparedActs, 'before' | 'after' | 'language'>): ChangedPassage {
  const from = 'before' in row ? { before: placeOfPassage(row.before, before, language) } : {}
  const to = 'after' in row ? { after: placeOfPassage(row.after, after, language) } : {}
  return { op: row.op === 'kept' ? 'reworded' : row.op, label, ...from, ...to, pieces: row.pieces }
}

function holderOf({ provision, unit, role }: Passage, key: (eId: string) => string): string {
  const holder = provision ?? unit
  return holder ? key(holder.eId) : role
}
