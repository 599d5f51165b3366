import type { Table } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Element } from 'xast'
import { type CellWords, columnWidths } from '../columnWidths.ts'
import { tableElement } from '../tableElement.ts'
import { phrasing } from './phrasing.ts'
import type { Setting } from './setting.ts'

/** A table over the width of the page, its first row again on every page. */
export function table(node: Table, { direction, room }: Setting): Element {
  const rows = node.children.map(({ children }, index) => ({
    repeated: index === 0,
    cells: children.map((cell) => ({ header: index === 0, children: phrasing(cell.children, direction) })),
  }))
  return tableElement(rows, { widths: columnWidths(cellWords(node), room), direction })
}

/** What each cell of a table says. */
export function cellWords({ children }: Table): CellWords {
  return children.map((row) => row.children.map((cell) => wordsOf(cell)))
}
