import { Document, LineNumberRestartFormat, Paragraph } from 'docx'
import type { Bill, Block, BlockRole } from '../../tree/index.ts'
import type { Context } from '../registry.ts'
import { actProperties, propertyNames } from './actProperties.ts'
import { type Bookmarks, bookmarksOf } from './bookmarks.ts'
import { contents } from './contents.ts'
import { list } from './lists.ts'
import { page } from './measures.ts'
import { numberedStyles } from './numberedStyles.ts'
import { numberingOf } from './numbering.ts'
import { pack } from './pack.ts'
import { pageFrame } from './pageFrame.ts'
import { placeNotes } from './placedNotes.ts'
import { runs } from './runs.ts'
import { style, stylesOf } from './styles.ts'
import { type State, unit } from './units.ts'

export { writeReport } from './report.ts'

/** A bill as a Word document: Word's own numbering, heading styles, contents, live references, blanks as content controls, notes beside the text. */
export async function write(bill: Bill, context: Context): Promise<Uint8Array> {
  const bookmarks = bookmarksOf(bill)
  const [preface, preamble, body, conclusions] = bill.children
  const notes = placeNotes(bill, context.notes)
  const state: State = { outline: bill.outline, styled: numberedStyles(bill.outline), bookmarks, notes, list: list.provisions, written: { definitionLists: 0 } }
  const titles = preface.children.filter(({ role }) => role === 'docTitle' || role === 'docType')
  const opening = [...preface.children.filter((node) => !titles.includes(node)), ...preamble.children]
  const document = new Document({
    customProperties: Object.entries(actProperties(bill) ?? {}).map(([key, value]) => ({ name: propertyNames[key as keyof typeof propertyNames], value })),
    styles: stylesOf(bill.outline, bill.language),
    numbering: numberingOf(bill.outline),
    footnotes: notes.footnotes,
    comments: { children: notes.comments },
    sections: [
      {
        properties: {
          page: context.houseStyles?.page ?? page,
          titlePage: true,
          ...(context.lineNumbers ? { lineNumbers: { countBy: 5, restart: LineNumberRestartFormat.NEW_PAGE } } : {}),
        },
        ...pageFrame(bill.title, context.watermark),
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
  return pack(document, { title: bill.title, language: bill.language, date: context.date }, context.houseStyles)
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

/** The lines of a bill are counted from its long title on. */
function block({ role, children }: Block, bookmarks: Bookmarks, onNewPage = false): Paragraph {
  const suppressLineNumbers = role === 'docTitle' || role === 'docType'
  return new Paragraph({ style: blockStyles[role], pageBreakBefore: onNewPage, suppressLineNumbers, children: runs(children, bookmarks) })
}
