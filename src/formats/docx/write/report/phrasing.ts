import type { PhrasingContent } from 'mdast'
import type { Element } from 'xast'
import { element } from '../../../../xml/index.ts'
import { runOf } from '../run.ts'
import type { RunLook } from '../runProperties.ts'
import { words } from '../words.ts'

/** Words of a companion document as runs. */
export function phrasing(nodes: PhrasingContent[], direction: 'ltr' | 'rtl', look?: RunLook): Element[] {
  return nodes.flatMap((node): Element[] => {
    switch (node.type) {
      case 'text':
        return words(node.value, direction, look)
      case 'strong':
        return phrasing(node.children, direction, { ...look, bold: true })
      case 'emphasis':
        return phrasing(node.children, direction, { ...look, italics: true })
      case 'break':
        return [runOf([element('w:br')])]
      default:
        throw new Error(`a companion document holds no ${node.type}`)
    }
  })
}
