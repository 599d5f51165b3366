import { capitalised } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { type ActNode, type Bill, type Inline, mapInlines, mapWords } from '../tree/index.ts'

/** Provisions inserted into another law call themselves by their place there: “this Title” for “this Act”. */
export function nameInserted(bill: Bill, { tag, words }: Language): Bill {
  const self = bill.outline.inserted?.self
  if (self === undefined) return bill
  const names = (words['this act'] ?? []).flatMap((name) => [
    [name, self],
    [capitalised(tag, name), capitalised(tag, self)],
  ])
  const named = (said: string) => names.reduce((changed, [name = '', other = '']) => changed.replaceAll(name, other), said)
  const renamed = (node: ActNode): Inline | undefined =>
    node.type === 'text' || node.type === 'term' || node.type === 'def' ? { ...node, value: named(node.value) } : undefined
  return mapWords(bill, (inlines, _, provision) => (provision?.inserted ? mapInlines(inlines, renamed) : inlines))
}
