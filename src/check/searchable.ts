import { needOf } from './needOf.ts'
import { passagesOf } from './passages.ts'
import type { Reading, Unit } from './reading.ts'
import { type Bits, both, has, noneOf, placesMeeting, put, wordsOfAct } from './wordsOfAct.ts'

/**
 * A function that tells, in order, on which parts of an act patterns are worth trying: those that have the words that all of the patterns
 * ask for. A part is the own words of one unit or several.
 */
export function searchable<Part>(
  reading: Reading,
  parts: readonly Part[],
  unitsOf: (part: Part) => readonly Unit[],
): (...patterns: readonly RegExp[]) => readonly Part[] {
  const partsOf = partsByPassage(reading, parts, unitsOf)
  const words = wordsOfAct(reading)
  const known = new Map<string, Bits>()

  const having = (piece: string): Bits => {
    const found = known.get(piece) ?? moved(words(piece), partsOf, parts.length)
    known.set(piece, found)
    return found
  }
  return (...patterns) => {
    const needs = patterns.flatMap((pattern) => needOf(pattern).need ?? [])
    if (needs.length === 0) return parts
    const bits = needs.map((need) => placesMeeting(need, having)).reduce(both)
    return parts.filter((_, place) => has(bits, place))
  }
}

/** For each passage the places of the parts that it belongs to. */
function partsByPassage<Part>(reading: Reading, parts: readonly Part[], unitsOf: (part: Part) => readonly Unit[]): number[][] {
  const { units } = reading
  const places = new Map(units.map(({ node }) => [node, [] as number[]]))
  for (const [index, part] of parts.entries()) for (const { node } of unitsOf(part)) places.get(node)?.push(index)
  const others = passagesOf(reading).length - units.length
  return [...Array.from({ length: others }, () => []), ...places.values()]
}

/** From passages to the parts that they belong to. */
function moved(bits: Bits, partsOf: readonly number[][], count: number): Bits {
  const all = noneOf(count)
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0, passage = at * 32; left !== 0; left >>>= 1, passage++) {
      if (left & 1) for (const part of partsOf[passage] ?? []) put(all, part)
    }
  }
  return all
}
