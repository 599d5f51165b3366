import { plainText } from '../../tree/index.ts'
import type { Passage } from './passage.ts'
import { risingRun } from './risingRun.ts'

/** A passage and what became of it, in the order in which a reader meets both acts. What moved stands twice: where it was and where it is. */
export type Row =
  | { op: 'kept'; before: Passage; after: Passage }
  | { op: 'removed'; before: Passage }
  | { op: 'added'; after: Passage }
  | { op: 'movedAway' | 'movedHere'; before: Passage; after: Passage }

/**
 * Both acts as one sequence: the rows without those that were added or moved here are the earlier act, those without what was removed
 * or moved away the later one. As many words as possible stay where they are.
 */
export function alignPassages(old: Passage[], fresh: Passage[], matches: Map<Passage, Passage>): Row[] {
  const place = new Map(old.map((passage, index) => [passage, index]))
  const origin = new Map([...matches].map(([from, to]) => [to, from]))
  const pairs = fresh.flatMap((after) => {
    const before = origin.get(after)
    return before ? [{ before, at: place.get(before) ?? 0, weight: weightOf(before, after) }] : []
  })
  const standing = new Set(risingRun(pairs).map(({ before }) => before))
  const rows: Row[] = []
  let next = 0
  const passTo = (end: number) => {
    for (const before of old.slice(next, end)) {
      const after = matches.get(before)
      rows.push(after ? { op: 'movedAway', before, after } : { op: 'removed', before })
    }
    next = end
  }
  let waiting: Row[] = []
  for (const after of fresh) {
    const before = origin.get(after)
    if (!before || !standing.has(before)) {
      waiting.push(before ? { op: 'movedHere', before, after } : { op: 'added', after })
      continue
    }
    passTo(place.get(before) ?? 0)
    rows.push(...waiting, { op: 'kept', before, after })
    waiting = []
    next += 1
  }
  passTo(old.length)
  return [...rows, ...waiting]
}

/** Its words; where two provisions changed places, the one that kept its number is rather said to have stayed. */
function weightOf(before: Passage, after: Passage): number {
  const words = 1 + plainText(after.children).length
  return before.provision?.label === after.provision?.label ? words * 1.25 : words
}
