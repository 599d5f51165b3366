import type { Positions } from '../../../model/index.ts'

type Json = Record<string, unknown>
/** A value of the older form, and the path at which it stood. */
type Held = [value: unknown, path: string]

/**
 * A bill as version 1 of the format had it, in the present form: the options of a choice, the intro of an inserted part and the notes
 * stood in properties of their own, and are nodes below them now. `positions` of the older form become those of the present one.
 */
export function fromVersion1(value: unknown, positions: Positions = {}): { value: unknown; positions: Positions } {
  const placed: Positions = {}
  const raise = (one: unknown, was: string, is: string): unknown => {
    const point = positions[was]
    if (point) placed[is] = point
    const below = (held: Held[], under: string) => held.map(([member, path], nth) => raise(member, path, join(under, nth)))
    if (Array.isArray(one)) return below(members(one, was), is)
    if (one === null || typeof one !== 'object') return one
    const held = heldBy(one as Json, was)
    const rest = Object.entries(one).filter(([key]) => !(held && moved.has(key)))
    for (const [key] of rest) {
      const point = positions[`${join(was, key)}!key`]
      if (point) placed[`${join(is, key)}!key`] = point
    }
    const raised = Object.fromEntries(rest.map(([key, inner]) => [key, raise(inner, join(was, key), join(is, key))]))
    return held ? { ...raised, children: below(held, join(is, 'children')) } : raised
  }
  return { value: raise(value, '', ''), positions: placed }
}

const moved: ReadonlySet<string> = new Set(['intro', 'options', 'notes', 'children'])

/** What a node holds, in the order in which it holds it now; nothing where it holds none, or is no node. */
function heldBy(node: Json, path: string): Held[] | undefined {
  const { type, intro, options, notes, children } = node
  if (typeof type !== 'string' || ![children, options].some(Array.isArray)) return undefined
  return [
    ...(intro ? [typed(intro, 'intro', join(path, 'intro'))] : []),
    ...members(options, join(path, 'options')).map(([one, at]) => typed(one, 'alternative', at)),
    ...members(children, join(path, 'children')),
    ...members(notes, join(path, 'notes')).map(([one, at]) => typed(withValue(one), 'note', at)),
  ]
}

function members(list: unknown, path: string): Held[] {
  return Array.isArray(list) ? list.map((one, nth): Held => [one, join(path, nth)]) : []
}

function typed(value: unknown, type: string, path: string): Held {
  return [value !== null && typeof value === 'object' ? { ...value, type } : value, path]
}

/** The words of a note, under the name that unist has for them. */
function withValue(note: unknown): unknown {
  if (note === null || typeof note !== 'object' || !('text' in note)) return note
  const { text, ...rest } = note
  return { ...rest, value: text }
}

function join(path: string, step: string | number): string {
  return path === '' ? `${step}` : `${path}/${step}`
}
