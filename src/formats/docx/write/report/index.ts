import type { Nodes, Root, Table } from 'mdast'
import { textDirection } from '../../../../language/index.ts'
import type { ReportProperties } from '../../../format.ts'
import { fileOf } from '../../package/index.ts'
import { leastWidth } from '../columnWidths.ts'
import { page, textWidth, turned } from '../measures.ts'
import { numberingPart } from '../numbering/index.ts'
import { pageFrame } from '../pageFrame.ts'
import { section } from '../section.ts'
import { reportStyles, stylesPart } from '../styles/index.ts'
import { wordDocument } from '../wordDocument.ts'
import { block, lists } from './block.ts'
import { cellWords } from './table.ts'

/**
 * A companion document as a Word document: headings, paragraphs, lists and tables whose head comes back on every page. Its pages lie on
 * their side where a table has no room for its words otherwise.
 */
export async function writeReport(report: Root, { title, language, date }: Required<ReportProperties>): Promise<Uint8Array> {
  const direction = textDirection(language.tag)
  const wide = tablesIn(report).some((table) => leastWidth(cellWords(table)) > textWidth(page))
  const sheet = wide ? turned(page) : page
  const setting = { direction, room: textWidth(sheet) }
  const made = {
    body: [...report.children.flatMap((node) => block(node, setting)), section(sheet)],
    styles: stylesPart(reportStyles(), language.tag),
    numbering: numberingPart(lists, [], direction),
    others: pageFrame(title, direction),
  }
  return fileOf(wordDocument(made, { title, language: language.tag, date }), date)
}

function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node]
  return 'children' in node ? node.children.flatMap(tablesIn) : []
}
