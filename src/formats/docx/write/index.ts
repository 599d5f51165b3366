import { type Bill, bodyParts } from '../../../tree/index.ts'
import type { Context } from '../../format.ts'
import { customProperties, fileOf, type Part } from '../package/index.ts'
import { actProperties, propertyNames } from '../vocabulary/index.ts'
import { block, isTitle } from './block.ts'
import { bookmarksOf } from './bookmarks.ts'
import { contents } from './contents.ts'
import { placeNotes } from './notes/index.ts'
import { actLists, list, numberedStyles, numberingPart } from './numbering/index.ts'
import { pageFrame } from './pageFrame.ts'
import { section } from './section.ts'
import { actStyles, dressStyles, stylesPart } from './styles/index.ts'
import { type State, unit } from './units.ts'
import { wordDocument } from './wordDocument.ts'

export { writeReport } from './report/index.ts'

/** A bill as a Word document: Word's own numbering, heading styles, contents, live references, blanks as content controls, notes beside the text. */
export async function write(bill: Bill, context: Context): Promise<Uint8Array> {
  return fileOf(actParts(bill, context), context.date)
}

/** The parts of that document, before they are packed. */
export function actParts(bill: Bill, context: Context): Part[] {
  const { outline, title, language } = bill
  const { houseStyles, lineNumbers, date } = context
  const bookmarks = bookmarksOf(bill)
  const [preface, preamble, , conclusions] = bill.children
  const { units, schedules } = bodyParts(bill)
  const notes = placeNotes(bill, context)
  const styled = numberedStyles(outline)
  const state: State = { outline, styled, bookmarks, notes, list: list.provisions, written: { definitionLists: 0 } }
  const opening = [...preface.children.filter((node) => !isTitle(node)), ...preamble.children]
  const text = [
    ...preface.children.filter(isTitle).map((node) => block(node, bookmarks)),
    ...contents(bill, bookmarks),
    ...opening.map((node, index) => block(node, bookmarks, index === 0)),
    ...units.flatMap((node) => unit(node, state)),
    ...conclusions.children.map((node) => block(node, bookmarks)),
    ...schedules.flatMap((node) => unit(node, state)),
  ]
  const own = stylesPart(actStyles(outline), language)
  const made = {
    body: [...text, section(houseStyles?.page, lineNumbers)],
    styles: houseStyles ? dressStyles(own, houseStyles) : own,
    numbering: numberingPart(actLists(outline), styled, bookmarks.direction, state.written.definitionLists),
    others: [
      ...notes.parts,
      ...bookmarks.pictures.parts,
      ...pageFrame(title, bookmarks.direction, context.watermark),
      ...themeOf(houseStyles?.theme),
      ...propertiesOf(bill),
    ],
  }
  return wordDocument(made, { title, language, date })
}

function themeOf(theme: Uint8Array | undefined): Part[] {
  return theme ? [{ kind: 'theme', name: 'theme1', content: theme }] : []
}

/** Names of the custom properties of the file are those that Word and LibreOffice keep. */
function propertiesOf(bill: Bill): Part[] {
  const { jurisdiction, template, digest } = propertyNames
  const said = actProperties(bill)
  return said
    ? customProperties([
        [jurisdiction, said.jurisdiction],
        [template, said.template],
        [digest, said.digest],
      ])
    : []
}
