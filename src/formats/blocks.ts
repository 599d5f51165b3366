import type { Blockquote, Emphasis, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Strong, Table } from 'mdast'

declare module 'mdast' {
  interface RootData {
    /** What a page calls the contents that it shows of the document, where it is to show any. */
    contents?: string
  }
}

/** Words as they stand, or with what is set apart in them. */
export type InlineWords = string | PhrasingContent[]

/** Builders for the few kinds of block that a companion document or report has. */
export function heading(depth: 1 | 2 | 3 | 4, words: InlineWords): Heading {
  return { type: 'heading', depth, children: inlines(words) }
}

/** A paragraph; `lead` opens it, and stands out. */
export function paragraph(words: InlineWords, lead?: string): Paragraph {
  const opening = lead === undefined ? [] : [strong(lead), text(' ')]
  return { type: 'paragraph', children: [...opening, ...inlines(words)] }
}

/** A list; an item may be made beforehand, to hold a list of its own. */
export function list(items: (InlineWords | ListItem)[]): List {
  const children = items.map((item) => (typeof item !== 'string' && 'type' in item ? item : listItem(item)))
  return { type: 'list', ordered: false, spread: false, children }
}

/** An item of a list, with a list below its words. */
export function listItem(words: InlineWords, ...below: List[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(words), ...below] }
}

export function quotation(children: Blockquote['children']): Blockquote {
  return { type: 'blockquote', children }
}

/** Rows below a head, or a sentence that says there are none. */
export function table(head: string[], rows: InlineWords[][], none: string): Table | Paragraph {
  if (rows.length === 0) return paragraph(none)
  const row = (cells: InlineWords[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((words) => ({ type: 'tableCell', children: inlines(words) })),
  })
  return { type: 'table', children: [head, ...rows].map(row) }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function strong(words: InlineWords): Strong {
  return { type: 'strong', children: inlines(words) }
}

export function emphasis(words: InlineWords): Emphasis {
  return { type: 'emphasis', children: inlines(words) }
}

/** A node that a page sets in a way of its own: by classes of its style sheet, or as another element. Other formats pass that over. */
export function styled<Node extends Nodes>(node: Node, className: string[], hName?: string): Node {
  const properties = className.length > 0 ? { hProperties: { className } } : {}
  return { ...node, data: { ...node.data, ...properties, ...(hName === undefined ? {} : { hName }) } }
}

function inlines(words: InlineWords): PhrasingContent[] {
  return typeof words === 'string' ? [text(words)] : words
}
