import { type Inline, plainText } from '../../tree/index.ts'
import type { Token } from '../acts/index.ts'
import { inlineTokens, type TargetKey } from '../acts/index.ts'

export type Mark = 'em' | 'strong' | 'dfn' | 'blank' | 'option' | 'ref'

/** Words, and how they are set. */
export interface Printed {
  words: string
  marks: Mark[]
}

/** The tokens by which passages are compared, each with its marks. */
export function printedTokens(nodes: Inline[], targetKey: TargetKey): (Token & Printed)[] {
  return leavesOf(nodes).flatMap(({ node, marks }) => inlineTokens([node], targetKey).map((token) => ({ ...token, marks })))
}

/** The same words where nothing is to be compared. */
export function printedWords(nodes: Inline[]): Printed[] {
  return leavesOf(nodes).map(({ node, marks }) => ({ words: plainText([node]), marks }))
}

interface Leaf {
  node: Inline
  marks: Mark[]
}

function leavesOf(nodes: Inline[], around: Mark[] = []): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    const own = markOf(node)
    const marks = own ? [...around, own] : around
    return 'children' in node && node.type !== 'choice' ? leavesOf(node.children, marks) : [{ node, marks }]
  })
}

function markOf(node: Inline): Mark | undefined {
  switch (node.type) {
    case 'emphasis':
      return 'em'
    case 'strong':
    case 'blank':
      return node.type
    case 'def':
      return 'dfn'
    case 'choice':
      return 'option'
    case 'ref':
      return node.eId === undefined ? 'blank' : 'ref'
    default:
      return undefined
  }
}
