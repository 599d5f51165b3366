import { capitalised, joinWords } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { type ActNode, type Bill, type Inline, mapInlines, mapWords, plainText, text } from '../tree/index.ts'

/** Provisions inserted into another law call themselves by their place there: “this Title” for “this Act”, “du présent titre” for “de la présente loi”. */
export function nameInserted(bill: Bill, language: Language): Bill {
  const { tag, words } = language
  const self = bill.outline.inserted?.self
  if (self === undefined) return bill
  const names = (words['this act'] ?? []).flatMap((name) => [
    [name, self],
    [capitalised(tag, name), capitalised(tag, self)],
  ])
  const named = (said: string) => names.reduce((changed, [name = '', other = '']) => replaced(changed, name, other, language), said)
  const renamed = (node: ActNode): Inline | undefined =>
    node.type === 'text' || node.type === 'term' || node.type === 'def' ? { ...node, value: named(node.value) } : undefined
  return mapWords(bill, (inlines, _, provision) => (provision?.inserted ? mapInlines(inlines, renamed) : inlines))
}

/** The name in its new words, which run together with a preposition before them where the language joins them. */
function replaced(said: string, name: string, other: string, language: Language): string {
  return said.split(name).reduce((before, after) => plainText(joinWords([text(before), text(other)], language)) + after)
}
