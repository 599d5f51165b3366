import { type Bits, inAll, noneOf, placesIn, put } from './bits.ts'
import { passagesOf } from './passages.ts'
import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { placesMeeting, wordsOfAct } from './wordsOfAct.ts'

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
    const needs = patterns.flatMap((pattern) => reading.needOf(pattern) ?? [])
    if (needs.length === 0) return parts
    const places = placesIn(inAll(needs.map((need) => placesMeeting(need, having, parts.length))))
    return places.flatMap((place) => parts[place] ?? [])
  }
}

/** The place of what each unit says among the passages: the last of them. */
const passageByUnit = remembered((reading: Reading): ReadonlyMap<Unit['node'], number> => {
  const others = passagesOf(reading).length - reading.units.length
  return new Map(reading.units.map(({ node }, index) => [node, others + index]))
})

/** For each passage the places of the parts that it belongs to. */
function partsByPassage<Part>(reading: Reading, parts: readonly Part[], unitsOf: (part: Part) => readonly Unit[]): number[][] {
  const partsOf: number[][] = passagesOf(reading).map(() => [])
  const passageOf = passageByUnit(reading)
  for (const [index, part] of parts.entries()) for (const { node } of unitsOf(part)) partsOf[passageOf.get(node) ?? -1]?.push(index)
  return partsOf
}

/** From passages to the parts that they belong to. */
function moved(bits: Bits, partsOf: readonly number[][], count: number): Bits {
  const all = noneOf(count)
  for (const passage of placesIn(bits)) for (const part of partsOf[passage] ?? []) put(all, part)
  return all
}
