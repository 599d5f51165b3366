import { Document, Paragraph, TextRun } from 'docx'
import { type Bill, type Block, type BlockRole, clausesOf, type FromClause, type Note } from '../../tree/index.ts'
import { footnotesOf } from '../noteStyle.ts'
import type { Context } from '../registry.ts'
import { type Bookmarks, bookmarksOf } from './bookmarks.ts'
import { contents } from './contents.ts'
import { page } from './measures.ts'
import { list, numberingOf } from './numbering.ts'
import { pack } from './pack.ts'
import { pageFooter } from './pageFooter.ts'
import { runs } from './runs.ts'
import { style, stylesOf } from './styles.ts'
import { type State, unit } from './units.ts'

export { writeReport } from './report.ts'

/** A bill as a Word document: Word's own numbering, heading styles, contents, live references, sources as footnotes. */
export async function write(bill: Bill, context: Context): Promise<Uint8Array> {
  const bookmarks = bookmarksOf(bill)
  const [preface, preamble, body, conclusions] = bill.children
  const noted = [...clausesOf(bill)].filter(({ notes }) => footnotesOf(notes, context.notes).length > 0)
  const notes = new Map(noted.map((node, index): [FromClause, number] => [node, index + 1]))
  const state: State = { outline: bill.outline, bookmarks, footnote: (node) => notes.get(node), list: list.provisions, written: { definitionLists: 0 } }
  const titles = preface.children.filter(({ role }) => role === 'docTitle' || role === 'docType')
  const opening = [...preface.children.filter((node) => !titles.includes(node)), ...preamble.children]
  const document = new Document({
    styles: stylesOf(bill.outline),
    numbering: numberingOf(bill.outline),
    footnotes: Object.fromEntries(noted.map((node, index) => [index + 1, { children: footnotesOf(node.notes, context.notes).map(footnoteText) }])),
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side } },
        },
        footers: { default: pageFooter(bill.title) },
        children: [
          ...titles.map((node) => block(node, bookmarks)),
          ...contents(bill, bookmarks),
          ...opening.map((node, index) => block(node, bookmarks, index === 0)),
          ...body.children.flatMap((node) => unit(node, state)),
          ...conclusions.children.map((node) => block(node, bookmarks)),
        ],
      },
    ],
  })
  return pack(document, { title: bill.title, language: bill.language, date: context.date })
}

const blockStyles: Record<BlockRole, string> = {
  docTitle: style.docTitle,
  docType: style.docType,
  docDate: style.signature,
  longTitle: style.longTitle,
  recital: style.recital,
  formula: style.formula,
  signature: style.signature,
  note: style.note,
}

function block({ role, children }: Block, bookmarks: Bookmarks, onNewPage = false): Paragraph {
  return new Paragraph({ style: blockStyles[role], pageBreakBefore: onNewPage, children: runs(children, bookmarks) })
}

function footnoteText({ text }: Note): Paragraph {
  return new Paragraph({ style: style.footnote, children: [new TextRun(` ${text}`)] })
}
