import { type Bill, type Inline, mapWords } from '../tree/index.ts'

/** Provisions inserted into another law call themselves by their place there: “this Title” for “this Act”. */
export function nameInserted(bill: Bill): Bill {
  const self = bill.outline.inserted?.self
  if (self === undefined) return bill
  return mapWords(bill, (inlines, _, provision) => (provision?.inserted ? rename(inlines, self) : inlines))
}

function named(words: string, self: string): string {
  return words.replaceAll('this Act', self).replaceAll('This Act', self.charAt(0).toUpperCase() + self.slice(1))
}

function rename(inlines: Inline[], self: string): Inline[] {
  return inlines.map((node): Inline => {
    if (node.type === 'text' || node.type === 'term' || node.type === 'def') return { ...node, value: named(node.value, self) }
    if (node.type === 'choice') return { ...node, options: node.options.map((option) => ({ ...option, children: rename(option.children, self) })) }
    return 'children' in node ? { ...node, children: rename(node.children, self) } : node
  })
}
