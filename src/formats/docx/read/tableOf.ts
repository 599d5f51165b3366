import type { Element } from 'xast'
import { cellOf, type Row, type Table } from '../../../tree/index.ts'
import { elementsOf, firstOf } from '../../../xml/index.ts'
import type { Paragraph } from './paragraphs.ts'
import { withoutLive } from './paragraphText.ts'

/** A cell with more words than this holds text that a document lays out by a table. */
const longestCell = 600

/** Whether a table has columns, and does not only lay out what stands in it. */
export function hasColumns(table: Element): boolean {
  return elementsOf(table, 'w:tr').some((row) => elementsOf(row, 'w:tc').length > 1)
}

/** The table that paragraphs make up; undefined where it only lays out what stands in it: one column, headings, or whole provisions. */
export function tableOf(paragraphs: readonly Paragraph[], labels: readonly string[]): Table | undefined {
  if (paragraphs.some(({ heading }) => heading)) return undefined
  const rows = new Map<object, Map<object, string[]>>()
  const headers = new Set<object>()
  paragraphs.forEach(({ cell, style, text }, index) => {
    if (!cell) return
    const cells = rows.get(cell.row) ?? new Map<object, string[]>()
    rows.set(cell.row, cells.set(cell.node, [...(cells.get(cell.node) ?? []), `${labels[index] ?? ''} ${withoutLive(text)}`.trim()]))
    if (style === 'table head' || firstOf(firstOf(cell.row, 'w:trPr'), 'w:tblHeader')) headers.add(cell.node)
  })
  const all = [...rows.values()].flatMap((cells) => [...cells.values()])
  const [first] = paragraphs
  if (!first?.cell || !hasColumns(first.cell.table) || all.some((said) => said.join(' ').length > longestCell)) return undefined
  const children = [...rows.values()].map(
    (cells): Row => ({ type: 'row', children: [...cells].map(([node, said]) => cellOf(said.join(' '), headers.has(node))) }),
  )
  return { type: 'table', children }
}
