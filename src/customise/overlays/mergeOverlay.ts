import type { Overlay } from '../../model/index.ts'
import { anchorsIn, itemWords } from './clauseItems.ts'
import { type Disagreement, isMap, joined, type Merge, mergeValue, same, unchanged } from './mergeValue.ts'

/** A clause as its file says it, before any default is filled in. */
export type PlainClause = Record<string, unknown>

/**
 * What has to change in an overlay that was made for `base` so that it fits `library`, the text that took its place, and where the
 * two disagree. Nothing is decided for the user: a place that both changed is a conflict.
 */
export function mergeOverlay({ replace, patch, insert, omit }: Overlay, base: PlainClause, library: PlainClause): Merge {
  if (replace) return mergeReplace(replace, base, library)
  if (patch) return joined(Object.entries(patch).map(([field, value]) => mergeField(field, value, base, library)))
  const anchor = typeof omit === 'string' ? omit : insert?.text === undefined ? undefined : (insert.before ?? insert.after)
  if (anchor === undefined) return unchanged
  const path = typeof omit === 'string' ? ['omit'] : ['insert', insert?.before === undefined ? 'after' : 'before']
  return lost(anchor, base, library) ? { changes: [], conflicts: [goneItem(path, anchor, base, anchor)] } : unchanged
}

/** The anchors that an overlay needs in its clause; undefined where it changes more than anchored items. */
export function anchorsNeeded({ patch, insert, omit }: Overlay): string[] | undefined {
  if (patch) return Object.keys(patch).every((field) => field.startsWith('#')) ? Object.keys(patch) : undefined
  const anchor = typeof omit === 'string' ? omit : insert?.text === undefined ? undefined : (insert.before ?? insert.after)
  return anchor === undefined ? undefined : [anchor]
}

/** The words of a clause. */
export function textOf(clause: PlainClause): string {
  return typeof clause.text === 'string' ? clause.text : ''
}

function mergeReplace(replace: Record<string, unknown>, base: PlainClause, library: PlainClause): Merge {
  const fields = new Set([...Object.keys(replace), ...Object.keys(library)])
  fields.delete('id')
  return joined([...fields].map((field) => mergeValue(['replace', field], base[field], library[field], replace[field])))
}

function mergeField(field: string, value: unknown, base: PlainClause, library: PlainClause): Merge {
  const path = ['patch', field]
  if (field.startsWith('#')) return mergeItem(path, field, value, base, library)
  const [before, now] = [fieldOf(base, field), fieldOf(library, field)]
  if (now !== undefined || before === undefined) return mergeValue(path, before, now, value)
  const note = `The library’s clause no longer has "${field}".`
  return value === null ? unchanged : { changes: [], conflicts: [{ path, base: before, library: undefined, yours: value, note }] }
}

/** An item keeps its anchor, which an overlay may leave unsaid. */
function mergeItem(path: string[], anchor: string, value: unknown, base: PlainClause, library: PlainClause): Merge {
  if (lost(anchor, base, library)) return { changes: [], conflicts: [goneItem(path, anchor, base, value)] }
  const [before, now] = [itemWords(textOf(base), anchor), itemWords(textOf(library), anchor)]
  const yours = String(value)
  if (anchorsIn(yours).includes(anchor)) return mergeValue(path, before, now, yours)
  const named = `${yours.trimEnd()} {${anchor}}${yours.slice(yours.trimEnd().length)}`
  const merge = mergeValue(path, before, now, named)
  const changes = merge.changes.map(({ to }) => ({ path, to: String(to).replace(` {${anchor}}`, '') }))
  return { ...merge, changes: changes.filter(({ to }) => !same(to, yours)) }
}

function lost(anchor: string, base: PlainClause, library: PlainClause): boolean {
  return anchorsIn(textOf(base)).includes(anchor) && !anchorsIn(textOf(library)).includes(anchor)
}

function goneItem(path: string[], anchor: string, base: PlainClause, yours: unknown): Disagreement {
  return { path, base: itemWords(textOf(base), anchor), library: undefined, yours, note: `The library’s clause no longer has an item ${anchor}.` }
}

function fieldOf(clause: PlainClause, field: string): unknown {
  return field.split('.').reduce<unknown>((at, key) => (isMap(at) ? at[key] : undefined), clause)
}
