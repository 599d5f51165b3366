import type { Change, Overlay } from '../model/index.ts'
import { changeYaml } from './changeYaml.ts'
import { anchorsIn } from './clauseItems.ts'
import { anchorsNeeded, mergeOverlay, type PlainClause, textOf } from './mergeOverlay.ts'
import type { Disagreement } from './mergeValue.ts'
import { successorsOf } from './successorsOf.ts'

/** A clause as the library holds it now. */
export interface PresentClause {
  digest: string
  plain: PlainClause
}

/** What an upgrade makes of one overlay. */
export type Outcome =
  | { state: 'current' }
  /** The overlay's text as it is to be, the clause that it changes, and whether more than its digest moved. */
  | { state: 'upgraded'; text: string; clause: string; merged: boolean }
  | { state: 'conflict'; clause: string; conflicts: Disagreement[] }
  | { state: 'withdrawn'; notes: string[] }
  | { state: 'lost' }
  | { state: 'no-base' }

/**
 * Bring an overlay to the present library. `text` is its file, `base` the clause as it was when the overlay was made; the user's
 * comments and layout stay.
 */
export function upgradeOverlay(
  text: string,
  overlay: Overlay,
  base: PlainClause | undefined,
  present: (clause: string) => PresentClause | undefined,
  changes: readonly Change[],
): Outcome {
  const here = present(overlay.clause)
  if (here && (here.digest === overlay.digest || overlay.digest === undefined)) return { state: 'current' }
  const target = here ? overlay.clause : targetOf(overlay, present, changes)
  if (typeof target !== 'string') return target
  const now = present(target)
  if (!now) return { state: 'lost' }
  if (!base) return { state: 'no-base' }
  const { changes: merged, conflicts } = mergeOverlay(overlay, base, now.plain)
  if (conflicts.length > 0) return { state: 'conflict', clause: target, conflicts }
  const moves = [
    { path: ['clause'], to: target },
    { path: ['digest'], to: now.digest },
  ]
  const upgraded = changeYaml(text, [...merged, ...moves])
  if (upgraded === undefined)
    return { state: 'conflict', clause: target, conflicts: [{ path: ['clause'], base: undefined, library: target, yours: overlay.clause, note: byHand }] }
  return { state: 'upgraded', text: upgraded, clause: target, merged: merged.length > 0 }
}

const byHand = 'The overlay is written in a way that cannot be changed for you, with an alias for example. Make the change by hand.'

/** The clause that took the place of one that is gone. */
function targetOf(overlay: Overlay, present: (clause: string) => PresentClause | undefined, changes: readonly Change[]): string | Outcome {
  const fate = successorsOf(overlay.clause, changes, (clause) => present(clause) !== undefined)
  if (!fate) return { state: 'lost' }
  const [first, ...others] = fate.to
  if (first === undefined) return { state: 'withdrawn', notes: fate.notes }
  if (others.length === 0) return first
  const anchors = anchorsNeeded(overlay)
  const fitting = fate.to.filter((clause) => anchors?.every((anchor) => anchorsIn(textOf(present(clause)?.plain ?? {})).includes(anchor)))
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0]
  const note = `The library divided this clause into ${fate.to.join(' and ')}. ${fate.notes.join(' ')}`
  return { state: 'conflict', clause: first, conflicts: [{ path: ['clause'], base: overlay.clause, library: fate.to, yours: overlay.clause, note }] }
}
