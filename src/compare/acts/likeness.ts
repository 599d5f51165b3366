/** Words of a text, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>

export function bagOf(words: string): Bag {
  const bag = new Map<string, number>()
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

export function sizeOf(bag: Bag): number {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}

/** How much two texts have in common, from 0 to 1: the share of their words that stand in both (Dice’s coefficient). */
export function likeness(a: Bag, b: Bag): number {
  const size = sizeOf(a) + sizeOf(b)
  if (size === 0) return 1
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return (2 * shared) / size
}
