import { risingRun } from '../acts/index.ts'
import type { ActItem } from './actItems.ts'
import type { Pairs } from './pairItems.ts'
import type { Rewording } from './wordEdits.ts'

/** What comes between two things that stay where they are, in a unit that both acts have, and what goes there. */
export interface Gap {
  prev: ActItem | undefined
  next: ActItem | undefined
  gone: ActItem[]
  come: ({ moved: ActItem } | { fresh: ActItem })[]
}

/** What stays, so that the rest can be left out, inserted or moved one by one. */
export interface Settled {
  pairs: Pairs
  /** Items of the earlier act that say so little of the same now that they are restated. */
  restated: Set<ActItem>
}

interface Rules {
  /** Whether the office moves units of a kind: otherwise they are left out and inserted anew. */
  moves(item: ActItem): boolean
  rewording(item: ActItem): Rewording | undefined
}

/** More edits than this in one passage are harder to follow than the passage anew. */
const editsAtMost = 6

/**
 * Keep of the pairs those that amendments can leave in place: units whose holders are kept too, words that stay in their unit and in
 * order. Of what says mostly something else, all is restated.
 */
export function settleItems(found: Pairs, rules: Rules): Settled {
  const first = sound(found, new Set(), rules)
  const restated = restatedOf(first, rules)
  return { pairs: sound(first, restated, rules), restated }
}

function sound(found: Pairs, restated: Set<ActItem>, rules: Rules): Pairs {
  let pairs = found
  for (;;) {
    const stay = new Set([...pairs].flatMap(([item, twin]) => (restated.has(item) ? [] : [twin])))
    const kept = new Map([...pairs].filter(([item, twin]) => holdersStay(item, twin, pairs, stay)))
    const astray = kept.size === pairs.size ? astrayIn(kept, restated, rules) : new Set()
    if (kept.size === pairs.size && astray.size === 0) return kept
    pairs = new Map([...kept].filter(([item]) => !astray.has(item)))
  }
}

/** Whether the holders of both are kept: for words the same holder. */
function holdersStay({ kind, above }: ActItem, twin: ActItem, pairs: Pairs, stay: Set<ActItem>): boolean {
  if (!above || !twin.above) return above === twin.above
  const holder = pairs.get(above)
  if (!holder || !stay.has(holder)) return false
  return kind === 'words' ? holder === twin.above : stay.has(twin.above)
}

/** What cannot move: words, what is to be restated, units where the office moves none, and those that would come behind new text. */
function astrayIn(pairs: Pairs, restated: Set<ActItem>, { moves }: Rules): Set<ActItem> {
  const astray = new Set<ActItem>()
  const origins = originsOf(pairs)
  for (const gap of [...pairs].flatMap(([item, twin]) => (restated.has(item) ? [] : gapsOf(item, twin, pairs, origins)))) {
    let isNew = false
    for (const one of gap.come) {
      if ('fresh' in one) isNew = true
      else if (isNew || one.moved.kind === 'words' || restated.has(one.moved) || !moves(one.moved)) astray.add(one.moved)
    }
  }
  return astray
}

/** The content of a unit that both acts have, by what stays in it. */
export function gapsOf(item: ActItem, twin: ActItem, pairs: Pairs, origin: Pairs): Gap[] {
  const place = new Map(item.content.map((one, at) => [one, at]))
  const staying = twin.content.flatMap((other) => {
    const one = origin.get(other)
    const at = one && place.get(one)
    return one && at !== undefined ? [{ one, at, weight: 1 + one.weight }] : []
  })
  const run = risingRun(staying).map(({ one }) => one)
  const gaps = [undefined, ...run].map((prev, index): Gap => ({ prev, next: run[index], gone: [], come: [] }))
  const stays = new Set(run)
  let at = 0
  for (const one of item.content) {
    if (stays.has(one)) at += 1
    else if (!pairs.has(one)) gaps[at]?.gone.push(one)
  }
  at = 0
  for (const fresh of twin.content) {
    const moved = origin.get(fresh)
    if (moved && stays.has(moved)) at += 1
    else gaps[at]?.come.push(moved ? { moved } : { fresh })
  }
  return gaps
}

/** The pairs the other way round. */
export function originsOf(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([item, twin]) => [twin, item]))
}

function restatedOf(pairs: Pairs, { rewording }: Rules): Set<ActItem> {
  const gone = (item: ActItem, holder?: ActItem): number => {
    const twin = pairs.get(item)
    if (!twin || (holder && twin.above !== holder)) return item.weight
    return item.kind === 'words' ? (rewording(item)?.gone ?? 0) : item.content.reduce((sum, one) => sum + gone(one, twin), 0)
  }
  const origin = originsOf(pairs)
  const come = (twin: ActItem, holder?: ActItem): number => {
    const item = origin.get(twin)
    if (!item || (holder && item.above !== holder)) return twin.weight
    return twin.kind === 'words' ? (rewording(item)?.come ?? 0) : twin.content.reduce((sum, one) => sum + come(one, item), 0)
  }
  const scattered = (item: ActItem) => {
    const [only, ...more] = item.kind === 'words' ? [item] : item.content
    return more.length === 0 && only?.kind === 'words' && (rewording(only)?.edits.length ?? 0) > editsAtMost
  }
  const isRestated = ([item, twin]: [ActItem, ActItem]) => {
    if (item.kind === 'act' || item.kind === 'division' || item.weight === 0 || twin.weight === 0) return false
    const mostly = 2 * gone(item) > item.weight && 2 * come(twin) > twin.weight
    return mostly || (scattered(item) && twin.content.length < 2)
  }
  return new Set([...pairs].filter(isRestated).map(([item]) => item))
}
