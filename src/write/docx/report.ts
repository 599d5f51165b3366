import { AlignmentType, BorderStyle, Document, HeadingLevel, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { PhrasingContent, Root, RootContent, Table as TableNode } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { ReportProperties } from '../registry.ts'
import { page, wordsIndentAt } from './measures.ts'
import { pack } from './pack.ts'
import { pageFrame } from './pageFrame.ts'
import { reportStyles, style } from './styles.ts'

/** A companion document as a Word document: headings, paragraphs, lists and tables whose head comes back on every page. */
export async function writeReport(report: Root, { title, language, date }: Required<ReportProperties>): Promise<Uint8Array> {
  const children = report.children.flatMap((node) => block(node))
  const document = new Document({
    styles: reportStyles(language),
    sections: [{ properties: { page, titlePage: true }, ...pageFrame(title, undefined), children }],
  })
  return pack(document, { title, language, date })
}

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** A block of the document; `depth` counts the quotations that it stands in. */
function block(node: RootContent, depth = 0): (Paragraph | Table)[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_4, children: runs(node.children) })]
    case 'paragraph':
      return [new Paragraph({ ...setIn(depth), children: runs(node.children) })]
    case 'blockquote':
      return node.children.flatMap((child) => block(child, depth + 1))
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph' ? [new Paragraph({ bullet: { level: 0 }, children: runs(child.children) })] : block(child),
        ),
      )
    case 'table':
      return [table(node), new Paragraph({ children: [] })]
    default:
      throw new Error(`a companion document holds no ${node.type}`)
  }
}

function setIn(depth: number) {
  return depth === 0 ? {} : { style: style.blockText, ...(depth > 1 ? { indent: wordsIndentAt(depth - 1) } : {}) }
}

function table({ children }: TableNode): Table {
  const widths = columnWidths(children.map((row) => row.children.map((cell) => wordsOf(cell).length)))
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' }
  const rows = children.map(
    (row, index) =>
      new TableRow({
        tableHeader: index === 0,
        cantSplit: true,
        children: row.children.map(
          (cell, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              margins: { top: 60, bottom: 60, left: 90, right: 90 },
              children: [
                new Paragraph({ style: index === 0 ? style.tableHead : style.tableText, alignment: AlignmentType.LEFT, children: runs(cell.children) }),
              ],
            }),
        ),
      }),
  )
  return new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  })
}

/** The page shared out by how much the cells of each column hold on average, none too narrow to read. */
function columnWidths(lengths: number[][]): number[] {
  const columns = lengths[0]?.map((_, column) => lengths.map((row) => row[column] ?? 0)) ?? []
  const shares = columns.map((column) => Math.min(60, Math.max(14, column.reduce((sum, length) => sum + length, 0) / column.length)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor(((page.size.width - page.margin.left - page.margin.right) * share) / all))
}

function runs(nodes: PhrasingContent[], look: { bold?: boolean; italics?: boolean } = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, ...look })]
      case 'strong':
        return runs(node.children, { ...look, bold: true })
      case 'emphasis':
        return runs(node.children, { ...look, italics: true })
      default:
        throw new Error(`a companion document holds no ${node.type}`)
    }
  })
}
