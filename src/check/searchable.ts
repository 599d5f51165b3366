import { type Need, needOf } from './needOf.ts'
import type { Reading, Unit } from './reading.ts'
import { type Bits, noneOf, wordsOfAct } from './wordsOfAct.ts'

/**
 * A function that tells, in order, on which parts of an act patterns are worth trying: those that have the words that all of the patterns
 * ask for. A part is one unit or several, whose own words are its own.
 */
export function searchable<Part>(
  reading: Reading,
  parts: readonly Part[],
  unitsOf: (part: Part) => readonly Unit[],
): (...patterns: readonly RegExp[]) => readonly Part[] {
  const partsOf = placesOf(reading, parts, unitsOf)
  const words = wordsOfAct(reading)
  const known = new Map<string, Bits>()

  const having = (piece: string): Bits => {
    const found = known.get(piece) ?? moved(words(piece), partsOf, parts.length)
    known.set(piece, found)
    return found
  }
  const meeting = (need: Need): Bits => {
    if (typeof need === 'string') return having(need)
    return 'any' in need ? need.any.map(meeting).reduce(either) : need.all.map(meeting).reduce(both)
  }
  return (...patterns) => {
    const needs = patterns.flatMap((pattern) => needOf(pattern).need ?? [])
    if (needs.length === 0) return parts
    const bits = needs.map(meeting).reduce(both)
    return parts.filter((_, index) => ((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1)
  }
}

/** For each unit, by its place in the act, the places of the parts that it belongs to. */
function placesOf<Part>({ units }: Reading, parts: readonly Part[], unitsOf: (part: Part) => readonly Unit[]): number[][] {
  const places = new Map(units.map(({ node }) => [node, [] as number[]]))
  for (const [index, part] of parts.entries()) for (const { node } of unitsOf(part)) places.get(node)?.push(index)
  return [...places.values()]
}

/** From units to the parts that they belong to. */
function moved(bits: Bits, partsOf: readonly number[][], count: number): Bits {
  const all = noneOf(count)
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0, unit = at * 32; left !== 0; left >>>= 1, unit++) {
      if (left & 1) for (const part of partsOf[unit] ?? []) all[part >>> 5] = (all[part >>> 5] ?? 0) | (1 << (part & 31))
    }
  }
  return all
}

function either(one: Bits, other: Bits): Bits {
  return one.map((bits, at) => bits | (other[at] ?? 0))
}

function both(one: Bits, other: Bits): Bits {
  return one.map((bits, at) => bits & (other[at] ?? 0))
}
