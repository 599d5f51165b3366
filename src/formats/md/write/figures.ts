import type { Blockquote, Code, List, Paragraph, PhrasingContent, Table as TableNode } from 'mdast'
import { type Figure, isRow, quotedLines, type Table } from '../../../tree/index.ts'
import { phrasing } from './phrasing.ts'

/** What stands in a unit, as blocks of Markdown. */
export type Below = Paragraph | List | TableNode | Blockquote | Code

/** A table, a picture or text put into another law; the caption of a table stands above it. */
export function figure(node: Figure): Below[] {
  switch (node.type) {
    case 'table':
      return table(node)
    case 'image':
      return [{ type: 'paragraph', children: [{ type: 'image', url: node.url, alt: node.alt }] }]
    case 'quotedStructure':
      return [{ type: 'blockquote', children: quotedLines(node).flatMap((line) => ('figure' in line ? figure(line.figure) : [quotedLine(line)])) }]
  }
}

function quotedLine({ label, heading, children }: Exclude<ReturnType<typeof quotedLines>[number], { figure: unknown }>): Paragraph {
  const before: PhrasingContent[] = label === '' ? [] : [{ type: 'text', value: heading === '' && children.length === 0 ? label : `${label} ` }]
  const named: PhrasingContent[] = heading === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: heading }] }]
  return { type: 'paragraph', children: [...before, ...named, ...phrasing(children)] }
}

/** Markdown has a head in every table: an empty one where the first row is none. Other headers are strong. */
function table({ children }: Table): Below[] {
  const caption = children.find((child) => child.type === 'caption')
  const rows = children.filter(isRow)
  const width = Math.max(0, ...rows.map((row) => row.children.length))
  const headed = rows[0]?.children.every(({ header }) => header) ?? false
  const filled = rows.map((row, index): TableNode['children'][number] => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => {
      const { header, children = [] } = row.children[column] ?? {}
      const words = phrasing(children)
      return { type: 'tableCell', children: header && !(headed && index === 0) && words.length > 0 ? [{ type: 'strong', children: words }] : words }
    }),
  }))
  const head: TableNode['children'] = headed ? [] : [{ type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) }]
  return [...(caption ? [{ type: 'paragraph' as const, children: phrasing(caption.children) }] : []), { type: 'table', children: [...head, ...filled] }]
}
