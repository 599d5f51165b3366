import type { ActItem } from './actItems.ts'
import { gapsOf, originsOf, type Settled } from './settleItems.ts'

/** Where something comes, told by what stands beside it in the earlier act. */
export type Anchor = { after: ActItem } | { before: ActItem } | { within: ActItem }

/** What has to be done to the earlier act; all items but the fresh ones are its own. */
export type Change =
  | { does: 'reword' | 'restate'; item: ActItem; twin: ActItem }
  | { does: 'delete'; gone: ActItem[] }
  | { does: 'replace'; gone: ActItem[]; fresh: ActItem[] }
  | { does: 'insert'; fresh: ActItem[]; anchor: Anchor }
  | { does: 'move'; item: ActItem; anchor: Anchor }

/** The changes that make the later act of the earlier, each told against the earlier as it stands. */
export function changesOf({ pairs, restated }: Settled): Change[] {
  const origins = originsOf(pairs)
  return [...pairs].flatMap(([item, twin]): Change[] => {
    if (restated.has(item)) return [{ does: 'restate', item, twin }]
    if (item.kind === 'words') return [{ does: 'reword', item, twin }]
    return gapsOf(item, twin, pairs, origins).flatMap(({ prev, next, gone, come }): Change[] => {
      const fresh = come.flatMap((one) => ('fresh' in one ? [one.fresh] : []))
      const moved = come.flatMap((one) => ('moved' in one ? [one.moved] : []))
      const anchor = anchorOf(prev, next, item)
      const moves = moved.map((one, nth): Change => ({ does: 'move', item: one, anchor: behind(moved[nth - 1]) ?? anchor }))
      if (gone.length > 0 && fresh.length > 0 && moved.length === 0) return [{ does: 'replace', gone, fresh }]
      return [
        ...(gone.length > 0 ? [{ does: 'delete' as const, gone }] : []),
        ...moves,
        ...(fresh.length > 0 ? [{ does: 'insert' as const, fresh, anchor: behind(moved.at(-1)) ?? anchor }] : []),
      ]
    })
  })
}

function behind(item: ActItem | undefined): Anchor | undefined {
  return item && { after: item }
}

/** A unit tells a place better than words or a heading do. */
function anchorOf(prev: ActItem | undefined, next: ActItem | undefined, holder: ActItem): Anchor {
  const tells = (item: ActItem | undefined) => item?.kind === 'provision' || item?.kind === 'subdivision'
  if (next && tells(next) && !tells(prev)) return { before: next }
  if (prev) return { after: prev }
  return next ? { before: next } : { within: holder }
}
