import { setWords } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import type { ActNode, Bill } from '../tree/index.ts'

/** The bill as documents of its language set words: those of authors, headings and notes. A country's own values stay as they are. */
export function setTypes(bill: Bill, language: Language): Bill {
  return language.grammar.typeset.length === 0 ? bill : set(bill, language)
}

function set<N extends ActNode>(node: N, language: Language): N {
  const own: Partial<Record<'heading' | 'value', string>> = {}
  if ('heading' in node) own.heading = setWords(node.heading, language)
  if (node.type === 'text' || node.type === 'note' || node.type === 'term') own.value = setWords(node.value, language)
  if (!('children' in node)) return { ...node, ...own }
  return { ...node, ...own, children: (node.children as readonly ActNode[]).map((child) => set(child, language)) }
}
