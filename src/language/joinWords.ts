import type { Grammar, Language } from '../model/index.ts'
import { type Inline, text } from '../tree/index.ts'
import { capitalised } from './capitals.ts'

/**
 * Inline nodes whose words run together where the language joins them: “de” before “le” is “du”, “ل” before “ال” is “لل”. Only where an
 * author's words meet those of a setting or a reference: within one text the author has written what is right.
 */
export function joinWords(nodes: readonly Inline[], language: Language): Inline[] {
  const joins = compiled(language.grammar)
  const joined: Inline[] = []
  for (const node of nodes.map((one) => within(one, language))) {
    const before = joined.at(-1)
    const [left, right] = (before?.type === 'text' && meeting(before.value, node, joins, language)) || []
    if (left === undefined || !right) joined.push(node)
    else joined.splice(-1, 1, text(left), right)
  }
  return joined
}

/** A node in whose own words, and in those of each option that it offers, the same is done. */
function within(node: Inline, language: Language): Inline {
  if (node.type === 'choice') return { ...node, children: node.children.map((one) => ({ ...one, children: joinWords(one.children, language) })) }
  return 'children' in node ? ({ ...node, children: joinWords(node.children, language) } as Inline) : node
}

/** What becomes of the words before a node, and of the node; nothing where they do not run together. */
function meeting(left: string, node: Inline, joins: readonly Join[], { tag }: Language): [string, Inline] | undefined {
  const right = openingOf(node)
  if (right === undefined) return undefined
  for (const { before, after, makes } of joins) {
    const [end, start] = [before.exec(left), after.exec(right)]
    if (!end || !start) continue
    const opens = end[0] !== '' && capitalised(tag, end[0]) === end[0]
    return [left.slice(0, end.index) + (opens ? capitalised(tag, makes) : makes), withOpening(node, right.slice(start[0].length))]
  }
  return undefined
}

/** The words that a node begins with, where they are known. */
function openingOf(node: Inline): string | undefined {
  if ('value' in node) return node.value
  if (node.type === 'ref') return node.parts[0]?.value
  const first = node.type !== 'choice' && 'children' in node ? node.children[0] : undefined
  return first && openingOf(first)
}

function withOpening(node: Inline, words: string): Inline {
  if ('value' in node) return { ...node, value: words }
  if (node.type === 'ref') {
    const [first, ...rest] = node.parts
    return first ? { ...node, parts: [{ ...first, value: words }, ...rest] } : node
  }
  if (node.type === 'choice' || !('children' in node)) return node
  const [first, ...rest] = node.children
  return first ? { ...node, children: [withOpening(first, words), ...rest] } : node
}

interface Join {
  before: RegExp
  after: RegExp
  makes: string
}

/** The joins of a grammar as patterns, made once. */
function compiled(grammar: Grammar): readonly Join[] {
  const known =
    made.get(grammar) ??
    grammar.joins.map(({ before, after, makes }) => ({ before: new RegExp(`(?<!\\p{L})(?:${before})$`, 'iu'), after: new RegExp(`^(?:${after})`, 'u'), makes }))
  made.set(grammar, known)
  return known
}

const made = new WeakMap<Grammar, readonly Join[]>()
