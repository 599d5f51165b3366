import type { Element } from 'xast'
import { isRow, plainText, type Table } from '../../../tree/index.ts'
import type { Bookmarks } from './bookmarks.ts'
import { columnWidths } from './columnWidths.ts'
import { page, textWidth, wordsIndentAt } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { runs } from './runs.ts'
import { style } from './styles/index.ts'
import { tableElement } from './tableElement.ts'

/** A table of the act at a depth, its caption above it; the rows of headers that open it come back on every page. */
export function actTable({ children }: Table, depth: number, bookmarks: Bookmarks): Element[] {
  const caption = children.find((child) => child.type === 'caption')
  const rows = children.filter(isRow)
  const heads = rows.findIndex(({ children }) => !children.every(({ header }) => header))
  const { left } = depth === 0 ? { left: 0 } : wordsIndentAt(depth - 1)
  const widths = columnWidths(
    rows.map((row) => row.children.map((cell) => plainText(cell.children))),
    textWidth(page) - left,
  )
  const made = rows.map((row, index) => ({
    repeated: index < heads,
    cells: row.children.map(({ header = false, children }) => ({ header, children: runs(children, bookmarks) })),
  }))
  return [
    ...(caption ? [paragraph({ style: style.caption, indent: { left } }, runs(caption.children, bookmarks))] : []),
    tableElement(made, { widths, left, direction: bookmarks.direction }),
    // Word joins tables that nothing stands between.
    paragraph({ style: style.tableText }, []),
  ]
}
