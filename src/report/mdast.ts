import type { Heading, List, Paragraph, PhrasingContent, Table } from 'mdast'

/** Builders for the few kinds of block that a companion document has. */
export function heading(depth: 1 | 2 | 3 | 4, words: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: words }] }
}

export function paragraph(words: string, lead?: string): Paragraph {
  const opening: PhrasingContent[] =
    lead === undefined
      ? []
      : [
          { type: 'strong', children: [{ type: 'text', value: lead }] },
          { type: 'text', value: ' ' },
        ]
  return { type: 'paragraph', children: [...opening, { type: 'text', value: words }] }
}

export function list(items: string[]): List {
  return { type: 'list', ordered: false, spread: false, children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })) }
}

/** Rows below a head, or a sentence that says there are none. */
export function table(head: string[], rows: string[][], none: string): Table | Paragraph {
  if (rows.length === 0) return paragraph(none)
  const row = (cells: string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })
  return { type: 'table', children: [head, ...rows].map(row) }
}
