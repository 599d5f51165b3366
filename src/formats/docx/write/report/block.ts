import type { List, RootContent } from 'mdast'
import type { Element } from 'xast'
import { wordsIndentAt } from '../measures.ts'
import type { ListLevel } from '../numbering/index.ts'
import { paragraph } from '../paragraph.ts'
import type { ParagraphLook } from '../paragraphProperties.ts'
import { style } from '../styles/index.ts'
import { phrasing } from './phrasing.ts'
import type { Setting } from './setting.ts'
import { table } from './table.ts'

/** A heading of the highest level is the title. */
const headings = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4']

const bullets = 1
/** The lists of a companion document. */
export const lists = new Map<number, ListLevel[]>([
  [bullets, ['●', '–'].map((label, level): ListLevel => ({ number: 'bullet', label, follow: 'tab', indent: { left: 720 + 360 * level, hanging: 360 } }))],
])

/** A block of the document as it is set; `depth` counts the quotations that it stands in. */
export function block(node: RootContent, setting: Setting, depth = 0): Element[] {
  const { direction } = setting
  switch (node.type) {
    case 'heading':
      return [paragraph({ style: headings[node.depth - 1] ?? 'Heading4' }, phrasing(node.children, direction))]
    case 'paragraph':
      return [paragraph(setIn(depth), phrasing(node.children, direction))]
    case 'blockquote':
      return node.children.flatMap((child) => block(child, setting, depth + 1))
    case 'list':
      return items(node, setting)
    case 'table':
      return [table(node, setting), paragraph({}, [])]
    default:
      throw new Error(`a companion document holds no ${node.type}`)
  }
}

function setIn(depth: number): ParagraphLook {
  return depth === 0 ? {} : { style: style.blockText, ...(depth > 1 ? { indent: wordsIndentAt(depth - 1) } : {}) }
}

/** The items of a list; those of a list within an item are set further in. */
function items({ children }: List, setting: Setting, level = 0): Element[] {
  return children
    .flatMap((item) => item.children)
    .flatMap((child) => {
      if (child.type === 'list') return items(child, setting, level + 1)
      return child.type === 'paragraph' ? [bullet(phrasing(child.children, setting.direction), level)] : block(child, setting)
    })
}

function bullet(words: Element[], level: number): Element {
  return paragraph({ style: style.bullet, list: { number: bullets, level } }, words)
}
