import { type Bag, bagOf, likeness } from './likeness.ts'

/** Something that is looked for in another act, by what it says. */
export interface Candidate<T> {
  item: T
  words: string
}

/** What a word may at most stand in to tell texts apart: more would make the work grow with the square of the act. */
const tellingAtMost = 40

/**
 * Pair what two lists say alike, each item once: equal words first, in order, then the likest first, down to `atLeast` (from 0 to 1). An
 * item is only compared with those that share a word which is rare in the other list.
 */
export function pairUp<T, U = T>(before: Candidate<T>[], after: Candidate<U>[], atLeast: number): [T, U][] {
  const pairs: [T, U][] = []
  const [left, free] = pairEqual(before, after, pairs)
  const old = left.map(({ item, words }) => ({ item, bag: bagOf(words) }))
  const fresh = free.map(({ item, words }) => ({ item, bag: bagOf(words) }))
  const found = rivals(
    old.map(({ bag }) => bag),
    fresh.map(({ bag }) => bag),
    atLeast,
  )
  const [usedOld, usedFresh] = [new Set<number>(), new Set<number>()]
  for (const { a, b } of found.sort((one, other) => other.like - one.like || one.a - other.a || one.b - other.b)) {
    const [from, to] = [old[a], fresh[b]]
    if (!from || !to || usedOld.has(a) || usedFresh.has(b)) continue
    usedOld.add(a)
    usedFresh.add(b)
    pairs.push([from.item, to.item])
  }
  return pairs
}

/** Pairs of equal words, added to `pairs`; what is left of both lists comes back. */
function pairEqual<T, U>(before: Candidate<T>[], after: Candidate<U>[], pairs: [T, U][]): [Candidate<T>[], Candidate<U>[]] {
  const waiting = new Map<string, Candidate<T>[]>()
  for (const candidate of before) waiting.set(candidate.words, [...(waiting.get(candidate.words) ?? []), candidate])
  const paired = new Set<Candidate<T> | Candidate<U>>()
  for (const candidate of after) {
    const twin = waiting.get(candidate.words)?.shift()
    if (!twin) continue
    pairs.push([twin.item, candidate.item])
    paired.add(twin).add(candidate)
  }
  return [before.filter((candidate) => !paired.has(candidate)), after.filter((candidate) => !paired.has(candidate))]
}

function rivals(before: Bag[], after: Bag[], atLeast: number): { a: number; b: number; like: number }[] {
  const holders = new Map<string, number[]>()
  after.forEach((bag, b) => {
    for (const word of bag.keys()) {
      const known = holders.get(word)
      if (known) known.push(b)
      else holders.set(word, [b])
    }
  })
  return before.flatMap((bag, a) => {
    const near = new Set<number>()
    for (const word of bag.keys()) {
      const known = holders.get(word) ?? []
      if (known.length <= tellingAtMost) for (const b of known) near.add(b)
    }
    return [...near].map((b) => ({ a, b, like: likeness(bag, after[b] ?? new Map()) })).filter(({ like }) => like >= atLeast)
  })
}
