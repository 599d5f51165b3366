import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { valued } from '../vocabulary/index.ts'
import { paragraph } from './paragraph.ts'
import { style } from './styles/index.ts'

/** A row as it is set: each cell its words as runs, and whether it is a header. */
export interface TableRow {
  cells: { header: boolean; children: Element[] }[]
  /** Whether it comes back on every page. */
  repeated: boolean
}

/** How a table is set: its columns and what it is set in by, in twentieths of a point, and which way its language is written. */
interface TableLook {
  widths: number[]
  left?: number
  direction: 'ltr' | 'rtl'
}

/** A table; its first column stands where lines begin, and a row with fewer cells than others ends in empty ones. */
export function tableElement(rows: TableRow[], { widths, left = 0, direction }: TableLook): Element {
  const made = rows.map(({ cells, repeated }) => {
    const set = widths.map((twips, column) => {
      const { header, children } = cells[column] ?? { header: false, children: [] }
      const words = paragraph({ style: header ? style.tableHead : style.tableText, alignment: 'start' }, children)
      return element('w:tc', {}, [element('w:tcPr', {}, [width('tcW', twips)]), words])
    })
    return element('w:tr', {}, [element('w:trPr', {}, [element('w:cantSplit'), ...(repeated ? [element('w:tblHeader')] : [])]), ...set])
  })
  const look = [
    valued('w:tblStyle', style.table),
    ...(direction === 'rtl' ? [element('w:bidiVisual')] : []),
    width(
      'tblW',
      widths.reduce((sum, one) => sum + one, 0),
    ),
    ...(left > 0 ? [width('tblInd', left)] : []),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  ]
  const columns = widths.map((twips) => element('w:gridCol', { 'w:w': String(twips) }))
  return element('w:tbl', {}, [element('w:tblPr', {}, look), element('w:tblGrid', {}, columns), ...made])
}

function width(name: string, twips: number): Element {
  return element(`w:${name}`, { 'w:w': String(twips), 'w:type': 'dxa' })
}
