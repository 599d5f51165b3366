import type { Library, Overlay, Sourced } from '../model/index.ts'
import { type FieldChange, fieldChanges, wholeClause } from './fieldChanges.ts'

/** A change that a project or one of its packs makes to the clauses of an act. */
export interface ClauseChange {
  clause: string
  heading: string
  /** `add` is a clause of the project's own or of a pack. */
  action: 'add' | 'replace' | 'patch' | 'insert' | 'omit'
  /** Why, where an overlay says so. */
  reason?: string
  file: string
  /** Whether an act of the project, or the library's act in its place, holds the clause. */
  inAct: boolean
  /** What reads differently, field by field. */
  fields: FieldChange[]
}

/**
 * Every change, clauses of the project and its packs first, then the overlays in the order in which they apply. `shipped` is the
 * library alone, `laid` the same with the files of packs and project over it, `apply` the change that one overlay makes to a
 * library, and `standing` the clauses that acts hold.
 */
export function clauseChanges(
  shipped: Library,
  laid: Library,
  overlays: Sourced<Overlay>[],
  apply: (library: Library, overlay: Sourced<Overlay>) => Library,
  standing: ReadonlySet<string>,
): ClauseChange[] {
  const changes = ownClauses(shipped, laid, standing)
  let before = laid
  for (const overlay of overlays) {
    const after = apply(before, overlay)
    changes.push(...overlayChange(overlay, before, after, standing))
    before = after
  }
  return changes
}

function ownClauses({ clauses: known }: Library, { clauses }: Library, standing: ReadonlySet<string>): ClauseChange[] {
  return [...clauses.values()]
    .filter(({ value }) => !known.has(value.id) && standing.has(value.id))
    .map(({ value, file }) => ({ clause: value.id, heading: value.heading, action: 'add', file, inAct: true, fields: wholeClause(value, 'added') }))
}

function overlayChange({ value: overlay, file }: Sourced<Overlay>, before: Library, after: Library, standing: ReadonlySet<string>): ClauseChange[] {
  const old = before.clauses.get(overlay.clause)?.value
  const fresh = after.clauses.get(overlay.clause)?.value
  if (!old || !fresh) return []
  const { clause, reason, insert, omit } = overlay
  const placed = insert && insert.text === undefined ? (insert.after === undefined ? `before ${insert.before}` : `after ${insert.after}`) : undefined
  const fields: FieldChange[] =
    omit === true
      ? wholeClause(old, 'removed')
      : placed === undefined
        ? fieldChanges(old, fresh)
        : [{ field: 'place', pieces: [{ op: 'added', words: placed }] }]
  return [{ clause, heading: fresh.heading, action: actionOf(overlay), reason, file, inAct: standing.has(clause), fields }]
}

function actionOf({ replace, patch, insert }: Overlay): ClauseChange['action'] {
  return replace ? 'replace' : patch ? 'patch' : insert ? 'insert' : 'omit'
}
