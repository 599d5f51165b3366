import type { Clause } from '../model/index.ts'
import { type Piece, wordDiff } from './wordDiff.ts'

/** One field of a clause that says something else now; `field` is its path as overlays write it. */
export interface FieldChange {
  field: string
  pieces: Piece[]
}

/** The fields in which two states of a clause differ, in the order of a clause file. */
export function fieldChanges(before: Clause, after: Clause): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .filter((field) => old.get(field) !== fresh.get(field))
    .map((field) => ({ field, pieces: wordDiff(old.get(field) ?? '', fresh.get(field) ?? '') }))
}

/** What the act shows of a clause, as wholly new or wholly gone. */
export function wholeClause({ heading, text }: Clause, op: 'added' | 'removed'): FieldChange[] {
  return Object.entries({ heading, text }).map(([field, words]) => ({ field, pieces: [{ op, words }] }))
}

/** Every field by its path, as words; a list has an entry a line. */
function fieldsOf({ id: _, ...fields }: Clause): Map<string, string> {
  return new Map(leaves(fields, ''))
}

function leaves(value: object, above: string): [string, string][] {
  return Object.entries(value).flatMap(([key, below]): [string, string][] => {
    if (Array.isArray(below)) return below.length > 0 ? [[above + key, `${below.map(entry).join('\n')}\n`]] : []
    if (typeof below === 'object' && below !== null) return leaves(below, `${above}${key}.`)
    return below === undefined ? [] : [[above + key, String(below)]]
  })
}

/** An entry of a list as its file writes it. */
function entry(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(entry).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = Object.entries(value).filter(([, below]) => below !== undefined)
  return `{ ${pairs.map(([key, below]) => `${key}: ${entry(below)}`).join(', ')} }`
}
