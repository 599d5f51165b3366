import type { PhrasingContent } from 'mdast'
import { type Inline, plainText } from '../../../tree/index.ts'

/** Inline nodes as mdast: blanks and open choices strong, so that they stand out; all else as words. */
export function phrasing(nodes: Inline[]): PhrasingContent[] {
  return nodes.flatMap(inline)
}

function inline(node: Inline): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'value':
    case 'term':
      return [{ type: 'text', value: node.value }]
    case 'def':
    case 'blank':
    case 'choice':
      return [{ type: 'strong', children: [{ type: 'text', value: plainText([node]) }] }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: phrasing(node.children) }]
    case 'penalty':
    case 'option':
      return phrasing(node.children)
    case 'ref':
      return [{ type: 'text', value: plainText([node]) }]
  }
}
