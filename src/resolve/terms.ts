import { type FoundForm, formFinder } from '../language/index.ts'
import type { DefinitionClause, Language } from '../model/index.ts'
import { type Inline, inlinesOf, mapInlines, text } from '../tree/index.ts'

/** Every form of every defined term, ready to search for: the longest form that fits wins. */
export interface TermIndex {
  find(text: string): FoundForm[]
  clauses: Map<string, string>
}

export function termIndex(definitions: Iterable<DefinitionClause>, language: Language): TermIndex {
  const clauses = new Map<string, string>()
  for (const { id, forms } of definitions) for (const form of forms) clauses.set(normal(form), id)
  return { find: formFinder(clauses.keys(), language), clauses }
}

/** Ids of the definitions whose terms stand in marked nodes; a setting's words and an option's count as well. */
export function termsIn(nodes: Inline[], index: TermIndex): string[] {
  return [...inlinesOf(nodes)].flatMap((node) => {
    if (node.type === 'term') return [node.clause]
    if (node.type !== 'value') return []
    return splitText(node.value, index).flatMap((piece) => (piece.type === 'term' ? [piece.clause] : []))
  })
}

/** The nodes with each use of a defined term, in the author's own words, as a node of its own. */
export function markTerms(nodes: Inline[], index: TermIndex): Inline[] {
  return mapInlines(nodes, (node) => (node.type === 'text' ? splitText(node.value, index) : undefined))
}

function splitText(value: string, { find, clauses }: TermIndex): Inline[] {
  const nodes: Inline[] = []
  let end = 0
  for (const { from, to, form } of find(value)) {
    if (from > end) nodes.push(text(value.slice(end, from)))
    nodes.push({ type: 'term', value: value.slice(from, to), clause: clauses.get(normal(form)) ?? '' })
    end = to
  }
  if (end < value.length) nodes.push(text(value.slice(end)))
  return nodes
}

function normal(form: string): string {
  return form.toLowerCase().replaceAll('’', "'")
}
