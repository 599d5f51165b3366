import { isDivision, type Unit } from '../../tree/index.ts'
import type { Passage } from './passage.ts'

/**
 * What stands in one provision between the same neighbours, in the same number and of the same kind, took the place of what stood there,
 * whatever it says: a heading, or an item that was written anew.
 */
export function pairBetween(old: Passage[], fresh: Passage[], passages: Map<Passage, Passage>, taken: Set<Passage>): [Passage, Passage][] {
  const place = new Map(fresh.map((passage, index) => [passage, index]))
  const pairs: [Passage, Passage][] = []
  let waiting: Passage[] = []
  let next = 0
  const close = (end: number) => {
    const free = fresh.slice(next, Math.max(next, end)).filter((passage) => !taken.has(passage))
    if (free.length === waiting.length && free.every((passage, index) => sameKind(passage, waiting[index]))) {
      waiting.forEach((passage, index) => {
        pairs.push([passage, free[index] as Passage])
      })
    }
    waiting = []
  }
  for (const passage of old) {
    const twin = passages.get(passage)
    const at = twin && place.get(twin)
    if (!twin) waiting.push(passage)
    else if (at !== undefined && at >= next) {
      close(at)
      next = at + 1
    }
  }
  close(fresh.length)
  return pairs
}

function sameKind({ role, unit, provision, nth }: Passage, other: Passage | undefined): boolean {
  if (!provision || !other || role !== other.role || unit?.type !== other.unit?.type || nth !== other.nth) return false
  return anchorOf(unit) === undefined || anchorOf(other.unit) === undefined
}

/** Two items that were each given a name are two items. */
function anchorOf(unit: Unit | undefined): string | undefined {
  return unit && !isDivision(unit) ? unit.anchor : undefined
}
