import type { Change, Overlay } from '../../model/index.ts'
import { changeYaml, type YamlChange } from './changeYaml.ts'
import { anchorsIn } from './clauseItems.ts'
import { anchorsNeeded, mergeOverlay, type PlainClause, textOf } from './mergeOverlay.ts'
import type { Disagreement } from './mergeValue.ts'
import { successorsOf } from './successorsOf.ts'

/** A clause as the library holds it now. */
export interface PresentClause {
  digest: string
  plain: PlainClause
  /** Whether it is the library's, and not one that the project or a pack brings. */
  shipped: boolean
}

/** The library as it is now, and what became of clauses that it gave up. */
export interface PresentLibrary {
  clause(id: string): PresentClause | undefined
  changes: readonly Change[]
}

/** What an upgrade makes of one overlay. */
export type Outcome =
  | { state: 'current' }
  /** The overlay's text as it is to be, the clause that it changes, whether more than its digest moved, and the clause beside it that has another name. */
  | { state: 'upgraded'; text: string; clause: string; merged: boolean; follows?: string }
  | { state: 'conflict'; clause: string; conflicts: Disagreement[] }
  | { state: 'withdrawn'; clause: string; notes: string[] }
  | { state: 'lost'; clause: string }
  | { state: 'no-base' }

/**
 * Bring an overlay to the present library. `text` is its file, `base` the clause as it was when the overlay was made; the user's
 * comments and layout stay.
 */
export function upgradeOverlay(text: string, overlay: Overlay, base: PlainClause | undefined, library: PresentLibrary): Outcome {
  const target = targetOf(overlay, library)
  if (typeof target !== 'string') return target
  const now = library.clause(target)
  if (!now) return { state: 'lost', clause: target }
  if (overlay.insert && overlay.insert.text === undefined) return upgradePlace(text, overlay, target, now, library)
  if (target === overlay.clause && (now.digest === overlay.digest || (overlay.digest === undefined && !now.shipped))) return { state: 'current' }
  if (!base) return { state: 'no-base' }
  const { changes, conflicts } = mergeOverlay(overlay, base, now.plain)
  if (conflicts.length > 0) return { state: 'conflict', clause: target, conflicts }
  return rewritten(text, overlay, target, changes, now.digest)
}

/** The overlay as it stands is what its author wants; only what it was made for is written anew. */
export function acceptOverlay(text: string, overlay: Overlay, library: PresentLibrary): Outcome {
  const target = targetOf(overlay, library)
  if (typeof target !== 'string') return target
  const now = library.clause(target)
  return now ? rewritten(text, overlay, target, [], now.digest) : { state: 'lost', clause: target }
}

const byHand = 'The overlay is written in a way that cannot be changed for you, with an alias for example. Make the change by hand.'

function rewritten(text: string, overlay: Overlay, clause: string, changes: YamlChange[], digest: string | undefined): Outcome {
  const name = clause === overlay.clause ? [] : [{ path: ['clause'], to: clause }]
  const upgraded = changeYaml(text, [...changes, ...name, ...(digest === undefined ? [] : [{ path: ['digest'], to: digest }])])
  if (upgraded !== undefined) return { state: 'upgraded', text: upgraded, clause, merged: changes.length > 0 }
  return { state: 'conflict', clause, conflicts: [{ path: ['clause'], base: undefined, library: clause, yours: overlay.clause, note: byHand }] }
}

/** An overlay that places a clause beside another follows both names; what they say is no matter to it. */
function upgradePlace(text: string, overlay: Overlay, target: string, now: PresentClause, library: PresentLibrary): Outcome {
  const where = overlay.insert?.before === undefined ? 'after' : 'before'
  const beside = overlay.insert?.[where] ?? ''
  const follows = targetOf({ clause: beside, reason: overlay.reason }, library)
  if (typeof follows !== 'string') {
    if (follows.state !== 'conflict') return follows
    return { ...follows, conflicts: follows.conflicts.map((conflict) => ({ ...conflict, path: ['insert', where] })) }
  }
  const digest = overlay.digest === undefined ? undefined : now.digest
  if (target === overlay.clause && follows === beside && digest === overlay.digest) return { state: 'current' }
  if (follows === beside) return rewritten(text, overlay, target, [], digest)
  const moved = rewritten(text, overlay, target, [{ path: ['insert', where], to: follows }], digest)
  return moved.state === 'upgraded' ? { ...moved, merged: false, follows } : moved
}

/** The clause that an overlay is to change: its own, or the one that took the place of it. */
function targetOf(overlay: Overlay, library: PresentLibrary): string | Exclude<Outcome, { state: 'current' | 'upgraded' | 'no-base' }> {
  const { clause } = overlay
  if (library.clause(clause)) return clause
  const fate = successorsOf(clause, library.changes, (id) => library.clause(id) !== undefined)
  if (!fate) return { state: 'lost', clause }
  const [first, ...others] = fate.to
  if (first === undefined) return { state: 'withdrawn', clause, notes: fate.notes }
  if (others.length === 0) return first
  const anchors = anchorsNeeded(overlay)
  const fitting = fate.to.filter((id) => anchors?.every((anchor) => anchorsIn(textOf(library.clause(id)?.plain ?? {})).includes(anchor)))
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0]
  const note = `The library divided this clause into ${fate.to.join(' and ')}. ${fate.notes.join(' ')} Write here the one that is meant.`
  return { state: 'conflict', clause: first, conflicts: [{ path: ['clause'], base: clause, library: fate.to, yours: clause, note }] }
}
