import type { DefinitionClause } from '../model/index.ts'
import { type Inline, inlinesOf, text } from '../tree/index.ts'

/** Every form of every defined term, ready to search for: the longest form that fits wins. */
export interface TermIndex {
  pattern: RegExp | undefined
  clauses: Map<string, string>
}

export function termIndex(definitions: Iterable<DefinitionClause>): TermIndex {
  const clauses = new Map<string, string>()
  for (const { id, forms } of definitions) for (const form of forms) clauses.set(form.toLowerCase(), id)
  const forms = [...clauses.keys()].sort((a, b) => b.length - a.length)
  const pattern =
    forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(escapeForm).join('|')})(?![\\p{L}\\p{N}]|['’]\\p{L}|-\\p{L})`, 'giu') : undefined
  return { pattern, clauses }
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
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return splitText(node.value, index)
    if (node.type === 'choice') return [{ ...node, options: node.options.map((option) => ({ ...option, children: markTerms(option.children, index) })) }]
    if ('children' in node) return [{ ...node, children: markTerms(node.children, index) }]
    return [node]
  })
}

function splitText(value: string, { pattern, clauses }: TermIndex): Inline[] {
  const nodes: Inline[] = []
  let end = 0
  // matchAll would make the long pattern anew for every run of words.
  for (let match = pattern?.exec(value); match; match = pattern?.exec(value)) {
    if (match.index > end) nodes.push(text(value.slice(end, match.index)))
    nodes.push({ type: 'term', value: match[0], clause: clauses.get(normal(match[0])) ?? '' })
    end = match.index + match[0].length
  }
  if (end < value.length) nodes.push(text(value.slice(end)))
  return nodes
}

function normal(form: string): string {
  return form.toLowerCase().replace('’', "'")
}

function escapeForm(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]")
}
