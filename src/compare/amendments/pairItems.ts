import { isDefinition, isDivision, isProvision, type Unit } from '../../tree/index.ts'
import type { ComparedActs, Passage } from '../acts/index.ts'
import type { ActItem } from './actItems.ts'

/** From items of the earlier act to the same ones of the later. */
export type Pairs = Map<ActItem, ActItem>

/** The items that both acts have, as far as one may take the place of the other: units of one kind and level, words of one role. */
export function pairItems({ rows, units }: ComparedActs, old: ActItem[], fresh: ActItem[]): Pairs {
  const twins = new Map<Passage, Passage>(rows.flatMap((row) => (row.op === 'kept' || row.op === 'movedHere' ? [[row.before, row.after] as const] : [])))
  const before = rows.flatMap((row) => ('before' in row && row.op !== 'movedHere' ? [row.before] : []))
  const after = rows.flatMap((row) => ('after' in row && row.op !== 'movedAway' ? [row.after] : []))
  const wordsAt = new Map(fresh.flatMap((item) => (item.kind === 'words' ? [[item.from, item] as const] : [])))
  const placeOf = new Map(after.map((passage, index) => [passage, index]))
  const byName = new Map(fresh.flatMap((item) => (item.unit ? [[item.unit.eId, item] as const] : [])))
  const holders = new Map(fresh.flatMap((item) => (item.unit ? [[item.unit, item] as const] : [])))
  const pairs: Pairs = new Map()
  const taken = new Set<ActItem>()
  const pair = (item: ActItem, twin: ActItem | undefined) => {
    if (!twin || taken.has(twin) || !isLike(item, twin)) return
    pairs.set(item, twin)
    taken.add(twin)
  }
  for (const item of old) {
    const passage = item.kind === 'words' ? before[item.from] : undefined
    const twin = passage && twins.get(passage)
    if (item.kind === 'act') pair(item, fresh[0])
    else if (item.unit && !isBare(item)) pair(item, byName.get(units.get(item.unit.eId) ?? ''))
    else if (twin) pair(item, wordsAt.get(placeOf.get(twin) ?? -1))
  }
  for (const item of old.filter(isBare)) pair(item, holderOf(before.slice(item.from, item.to), twins, holders))
  return pairOpenings(pairs, taken)
}

/** Whether a provision opens with its first subdivision, and has no words to be known by. */
function isBare(item: ActItem): boolean {
  return item.kind === 'provision' && item.content[0]?.kind === 'subdivision'
}

/** The provision that holds most of some words now. */
function holderOf(passages: Passage[], twins: Map<Passage, Passage>, holders: Map<Unit, ActItem>): ActItem | undefined {
  const counts = new Map<ActItem, number>()
  for (const passage of passages) {
    const provision = twins.get(passage)?.provision
    const holder = provision && holders.get(provision)
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** The first words of a unit that both acts have are the same words, whatever they say. */
function pairOpenings(pairs: Pairs, taken: Set<ActItem>): Pairs {
  const openings = [...pairs].flatMap(([item, twin]): [ActItem, ActItem][] => {
    const [first, other] = [item.content[0], twin.content[0]]
    const free = item.unit && first && other && !pairs.has(first) && !taken.has(other) && isLike(first, other)
    return free ? [[first, other]] : []
  })
  return new Map([...pairs, ...openings])
}

function isLike(item: ActItem, twin: ActItem): boolean {
  const [a, b] = [item.unit, twin.unit]
  if (item.kind !== twin.kind) return false
  if (item.passage && twin.passage) return item.passage.role === twin.passage.role
  if (!a || !b) return a === b
  if (isDivision(a) || isProvision(a)) return a.type === b.type && 'inserted' in a === 'inserted' in b && levelOf(a) === levelOf(b)
  return isDivision(b) || isProvision(b) ? false : a.level === b.level && isDefinition(a) === isDefinition(b)
}

function levelOf(unit: NonNullable<ActItem['unit']>): number {
  return 'level' in unit ? unit.level : 0
}
