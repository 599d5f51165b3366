import type { Element } from 'xast'
import { element, elementsOf } from '../../xml/index.ts'
import type { Passage, Row } from '../acts/index.ts'
import { keptParagraph, wholeParagraph } from './changedParagraph.ts'
import { markedParagraph } from './markedParagraph.ts'
import { paragraphOf } from './paragraph.ts'
import type { Revisions } from './revisions.ts'
import { passageAfter, passageBefore } from './rowsBesideContents.ts'
import type { WrittenAct } from './writtenAct.ts'

/** Rows of the comparison that stand together: paragraphs, or the rows of one table. */
export interface Chunk {
  tabular: boolean
  rows: Row[]
}

/** The rows in stretches of paragraphs and of tables. A row of a table moves in no way that Word knows: it is taken out and put in. */
export function chunksOf(rows: readonly Row[]): Chunk[] {
  const chunks: Chunk[] = []
  // The rows of two tables that took each other's place come in turns.
  let together: Chunk[] = []
  for (const row of rows.flatMap(withoutMixture)) {
    const tabular = tableOf(row) !== undefined
    if (!tabular || !chunks.at(-1)?.tabular) together = []
    const known = tabular ? together.find((chunk) => chunk.rows.some((other) => shareTable(other, row))) : chunks.at(-1)
    if (known?.tabular === tabular) known.rows.push(row)
    else {
      const opened: Chunk = { tabular, rows: [row] }
      chunks.push(opened)
      together.push(opened)
    }
  }
  return chunks
}

/** The rows of one table with their marks, and the empty paragraph that ends it. */
export function changedTables(rows: Row[], earlier: WrittenAct, later: WrittenAct, elementOf: (passage: Passage) => Element, revisions: Revisions): Element[] {
  const [first] = rows
  const after = rows.map(passageAfter).find((passage) => passage !== undefined)
  const model = after ? frameOf(later, elementOf(after)) : first && frameOf(earlier, elementOf((passageBefore(first) ?? passageAfter(first)) as Passage))
  const made = rows.map((row) => changedRow(row, elementOf, revisions))
  const fates = new Set(rows.map(({ op }) => (op === 'added' ? 'inserted' : op === 'removed' ? 'deleted' : 'stays')))
  const [fate = 'stays'] = fates.size === 1 ? fates : []
  const ending = model?.ending ? paragraphOf(model.ending) : undefined
  const closing = ending ? (fate === 'stays' ? keptParagraph(ending, ending) : wholeParagraph(ending, fate)) : undefined
  return [element('w:tbl', {}, [...(model?.frame ?? []), ...made]), ...(closing ? markedParagraph(closing, revisions, new Map()) : [])]
}

function changedRow(row: Row, elementOf: (passage: Passage) => Element, revisions: Revisions): Element {
  if (row.op === 'kept') return keptRow(elementOf(row.before), elementOf(row.after), revisions)
  const [element, fate] =
    row.op === 'added' || row.op === 'movedHere' ? [elementOf(row.after), 'inserted' as const] : [elementOf(row.before), 'deleted' as const]
  const children = elementsOf(element).map((child) => {
    if (child.name === 'w:trPr') return { ...child, children: [...child.children, revisions.mark(fate === 'inserted' ? 'w:ins' : 'w:del')] }
    return withParagraphs(child, (paragraph) => markedParagraph(wholeParagraph(paragraphOf(paragraph), fate), revisions, new Map()))
  })
  return { ...element, children }
}

/** A row that both acts have, cell by cell. */
function keptRow(before: Element, after: Element, revisions: Revisions): Element {
  const old = elementsOf(before, 'w:tc').map((cell) => elementsOf(cell, 'w:p')[0])
  let at = 0
  const children = elementsOf(after).map((child) => {
    if (child.name !== 'w:tc') return child
    const was = old[at++]
    return withParagraphs(child, (paragraph) => {
      const [from, to] = [paragraphOf(was ?? paragraph), paragraphOf(paragraph)]
      return markedParagraph(keptParagraph(from, to), revisions, new Map())
    })
  })
  return { ...after, children }
}

function withParagraphs(cell: Element, change: (paragraph: Element) => Element[]): Element {
  return { ...cell, children: elementsOf(cell).flatMap((child) => (child.name === 'w:p' ? change(child) : [child])) }
}

/** How a table is framed, and the paragraph behind it. */
function frameOf({ document }: WrittenAct, row: Element): { frame: Element[]; ending: Element | undefined } | undefined {
  const blocks = elementsOf(elementsOf(document)[0])
  const at = blocks.findIndex((block) => block.name === 'w:tbl' && elementsOf(block, 'w:tr').includes(row))
  const table = blocks[at]
  return table && { frame: elementsOf(table).filter(({ name }) => name !== 'w:tr'), ending: blocks[at + 1] }
}

function tableOf(row: Row): Passage['table'] {
  return (passageAfter(row) ?? passageBefore(row))?.table
}

/** Whether two rows stand in one table, of the earlier act or of the later. */
function shareTable(one: Row, other: Row): boolean {
  const [before, after] = [passageBefore(one)?.table, passageAfter(one)?.table]
  return (before !== undefined && before === passageBefore(other)?.table) || (after !== undefined && after === passageAfter(other)?.table)
}

/** A row that was a paragraph, or has more or fewer cells than it had, is another row; so is one that moved. */
function withoutMixture(row: Row): Row[] {
  if (row.op === 'movedAway') return row.before.table || row.after.table ? [{ op: 'removed', before: row.before }] : [row]
  if (row.op === 'movedHere') return row.after.table || row.before.table ? [{ op: 'added', after: row.after }] : [row]
  if (row.op !== 'kept' || alike(row.before, row.after)) return [row]
  return [
    { op: 'removed', before: row.before },
    { op: 'added', after: row.after },
  ]
}

function alike({ table: before }: Passage, { table: after }: Passage): boolean {
  if (!before || !after) return before === after
  return widthOf(before) === widthOf(after)
}

function widthOf({ children }: NonNullable<Passage['table']>): number {
  return Math.max(...children.map((child) => (child.type === 'row' ? child.children.length : 0)))
}
