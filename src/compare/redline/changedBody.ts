import type { Element } from 'xast'
import type { Passage, Row } from '../acts/index.ts'
import { changedContents } from './changedContents.ts'
import { type ChangedParagraph, keptParagraph, wholeParagraph } from './changedParagraph.ts'
import { changedTables, chunksOf } from './changedTables.ts'
import { deletedFromBefore } from './deletedFromBefore.ts'
import { keptApart } from './keptApart.ts'
import { markedParagraph, type OpenMoves } from './markedParagraph.ts'
import { namedMoves } from './namedMoves.ts'
import { paragraphOf } from './paragraph.ts'
import type { Revisions } from './revisions.ts'
import { settledEnding } from './settledEnding.ts'
import { withOwnNumbers } from './withOwnNumbers.ts'
import type { WrittenAct } from './writtenAct.ts'

/** The body of the redline: titles, contents and text of both acts, each paragraph with its marks. */
export function changedBody(
  rows: { titles: Row[]; text: Row[] },
  earlier: WrittenAct,
  later: WrittenAct,
  elementOf: (passage: Passage) => Element,
  revisions: Revisions,
): Element[] {
  const moves = namedMoves(rows.text)
  const changed = (row: Row) => ({ ...changedRow(row, (passage) => paragraphOf(elementOf(passage))), move: moves.get(row) })
  const open: OpenMoves = new Map()
  const marked = (paragraphs: ChangedParagraph[]) =>
    withOwnNumbers(keptApart(paragraphs), later.styles).flatMap((paragraph) => markedParagraph(paragraph, revisions, open))
  const heading = keptParagraph(paragraphOf(earlier.arrangement), paragraphOf(later.arrangement))
  const entries = marked(changedContents(earlier.contents, later.contents))
  const contents = later.contents.children.map((child) => (child.type === 'element' && child.name === 'w:sdtContent' ? { ...child, children: entries } : child))
  const chunks = chunksOf(rows.text)
  const text = chunks.flatMap((chunk, index) => {
    if (chunk.tabular) return changedTables(chunk.rows, earlier, later, elementOf, revisions)
    const paragraphs = chunk.rows.map(changed)
    const told = deletedFromBefore(paragraphs)
    return marked(index === chunks.length - 1 ? settledEnding(told) : told)
  })
  return [...marked([...rows.titles.map(changed), heading]), { ...later.contents, children: contents }, ...text, later.section]
}

function changedRow(row: Row, of: (passage: Passage) => ReturnType<typeof paragraphOf>): ChangedParagraph {
  switch (row.op) {
    case 'kept':
      return keptParagraph(of(row.before), of(row.after))
    case 'removed':
      return wholeParagraph(of(row.before), 'deleted')
    case 'added':
      return wholeParagraph(of(row.after), 'inserted')
    case 'movedAway':
      return wholeParagraph(of(row.before), 'movedFrom')
    case 'movedHere':
      return wholeParagraph(of(row.after), 'movedTo')
  }
}
