/** The heaviest run of items whose places only rise, in order: what can stay where it is while the rest moves. */
export function risingRun<T extends { at: number; weight: number }>(items: T[]): T[] {
  interface End {
    item: T
    sum: number
    previous: End | undefined
  }
  // A binary indexed tree over places: the best run that ends at or before each.
  const size = Math.max(0, ...items.map(({ at }) => at)) + 1
  const best: (End | undefined)[] = new Array(size + 1).fill(undefined)
  const upTo = (place: number): End | undefined => {
    let found: End | undefined
    for (let at = place; at > 0; at -= at & -at) if ((best[at]?.sum ?? 0) > (found?.sum ?? 0)) found = best[at]
    return found
  }
  for (const item of items) {
    const previous = upTo(item.at)
    const end: End = { item, sum: (previous?.sum ?? 0) + item.weight, previous }
    for (let at = item.at + 1; at <= size; at += at & -at) if ((best[at]?.sum ?? 0) < end.sum) best[at] = end
  }
  const run: T[] = []
  for (let end = upTo(size); end; end = end.previous) run.push(end.item)
  return run.reverse()
}
