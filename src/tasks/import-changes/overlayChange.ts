import { anchorsIn, insertItem, itemWords, omitItem, replaceItem, withoutNumbers } from '../../customise/overlays/index.ts'
import type { Overlay } from '../../model/index.ts'
import type { ClauseFields } from './editClause.ts'

/** What an overlay does to its clause. */
export type OverlayChange = Pick<Overlay, 'patch' | 'insert' | 'omit'>

/** The ways to say new values of a clause's fields, the smallest first; each gives the clause the same words. */
export function changesFor(text: string, fields: ClauseFields): OverlayChange[] {
  const { text: now, ...others } = fields
  if (now === undefined) return [{ patch: others }]
  const whole: OverlayChange = { patch: { ...others, text: now } }
  const items = itemPatches(withoutNumbers(text), withoutNumbers(now))
  const parts: OverlayChange[] = items ? [{ patch: { ...others, ...items } }] : []
  const alone =
    Object.keys(others).length === 0 ? [omission(withoutNumbers(text), withoutNumbers(now)), insertion(withoutNumbers(text), withoutNumbers(now))] : []
  return [...alone.filter((change) => change !== undefined), ...parts, whole]
}

function omission(before: string, after: string): OverlayChange | undefined {
  const omit = anchorsIn(before).find((anchor) => omitItem(before, anchor) === after)
  return omit === undefined ? undefined : { omit }
}

/** One run of new lines, beside an item that has a name. */
function insertion(before: string, after: string): OverlayChange | undefined {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const from = fresh.findIndex((line, index) => line !== old[index])
  const added = fresh.slice(from, from + fresh.length - old.length).join('\n')
  const words = /^\s*(?:\d+\.|-)\s+(\S[^\n]*)$/.exec(added)?.[1]
  if (words === undefined) return undefined
  for (const anchor of anchorsIn(before)) {
    for (const where of ['after', 'before'] as const) {
      if (insertItem(before, anchor, where, words) === after) return { insert: { [where]: anchor, text: `${words}\n` } }
    }
  }
  return undefined
}

/** New words of named items, the innermost that hold every change; undefined where other words changed as well. */
function itemPatches(before: string, after: string): Record<string, string> | undefined {
  const kept = new Set(anchorsIn(after))
  const patches: Record<string, string> = {}
  let text = before
  const length = (anchor: string) => itemWords(before, anchor)?.length ?? 0
  const anchors = anchorsIn(before).filter((anchor) => kept.has(anchor))
  for (const anchor of anchors.sort((one, other) => length(one) - length(other))) {
    const words = itemWords(after, anchor)
    if (words === undefined || words === itemWords(text, anchor)) continue
    patches[anchor] = `${words.trimEnd()}\n`
    text = replaceItem(text, anchor, words)
  }
  return text.trimEnd() === after.trimEnd() && Object.keys(patches).length > 0 ? patches : undefined
}
