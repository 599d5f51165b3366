import { isDeepStrictEqual } from 'node:util'
import { mergeText } from './mergeText.ts'

/** A value of a YAML file that is to read otherwise; `to: undefined` takes it out. */
export interface ValueChange {
  path: string[]
  to: unknown
}

/** A place where the library and an overlay changed the same thing, each in its own way. */
export interface Disagreement {
  /** Where in the overlay. */
  path: string[]
  base: unknown
  library: unknown
  yours: unknown
  /** What there is to say beyond that both changed it. */
  note?: string
  /** What merging gave, where that cannot be used. */
  merged?: string
}

/** What has to change in `yours`, and what cannot be merged. */
export interface Merge {
  changes: ValueChange[]
  conflicts: Disagreement[]
}

export const unchanged: Merge = { changes: [], conflicts: [] }

/** Fields that hold sentences; any other is one decision, in which a mixture of two would be a third. */
const textFields = new Set(['text', 'commentary', 'floor'])

/** Three-way merge of a value: texts by words, maps field by field, anything else as a whole. `path` is where it stands in the overlay. */
export function mergeValue(path: string[], base: unknown, library: unknown, yours: unknown): Merge {
  if (same(base, library) || same(library, yours)) return unchanged
  if (same(base, yours)) return { changes: [{ path, to: library }], conflicts: [] }
  if (isText(path) && typeof base === 'string' && typeof library === 'string' && typeof yours === 'string') return mergeWords(path, base, library, yours)
  if (isMap(library) && isMap(yours) && (isMap(base) || base === undefined)) return mergeMaps(path, base ?? {}, library, yours)
  return { changes: [], conflicts: [{ path, base, library, yours }] }
}

/** Several merges as one. */
export function joined(merges: Merge[]): Merge {
  return { changes: merges.flatMap(({ changes }) => changes), conflicts: merges.flatMap(({ conflicts }) => conflicts) }
}

/** Whether two values say the same: an empty map or list says as much as none, and the end of a text does not count. */
export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(bare(one), bare(other))
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mergeWords(path: string[], base: string, library: string, yours: string): Merge {
  const merged = mergeText(base, library, yours)
  if ('conflicts' in merged) return { changes: [], conflicts: merged.conflicts.map((sides) => ({ path, ...sides })) }
  return { changes: merged.text === yours ? [] : [{ path, to: merged.text }], conflicts: [] }
}

function mergeMaps(path: string[], base: Record<string, unknown>, library: Record<string, unknown>, yours: Record<string, unknown>): Merge {
  const keys = new Set([...Object.keys(yours), ...Object.keys(library)])
  return joined([...keys].map((key) => mergeValue([...path, key], base[key], library[key], yours[key])))
}

function isText(path: string[]): boolean {
  const last = path.at(-1) ?? ''
  return last.startsWith('#') || textFields.has(last.split('.').at(-1) ?? '')
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd()
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? undefined : value
}
