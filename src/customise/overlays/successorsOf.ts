import type { Change } from '../../model/index.ts'

/** What became of a clause, and what those who made the library say about it. */
export interface Fate {
  /** None where it was withdrawn. */
  to: string[]
  notes: string[]
}

/**
 * What became of a clause that a library no longer holds, followed through every change since: a clause that was renamed twice leads
 * to its present name. Undefined where nothing is told of it.
 */
export function successorsOf(clause: string, changes: readonly Change[], isThere: (clause: string) => boolean, seen: readonly string[] = []): Fate | undefined {
  const change = changes.find((known) => known.clause === clause)
  if (!change || seen.includes(clause)) return undefined
  const fates = change.to.map((id): Fate | undefined => (isThere(id) ? { to: [id], notes: [] } : successorsOf(id, changes, isThere, [...seen, clause])))
  if (fates.includes(undefined)) return undefined
  const known = fates.flatMap((fate) => fate ?? [])
  return { to: [...new Set(known.flatMap(({ to }) => to))], notes: [change.note, ...known.flatMap(({ notes }) => notes)] }
}
