import { passagesOf } from '../compare/acts/index.ts'
import { readWord, type WordDocument } from '../import/word/readWord.ts'
import type { Draft } from '../pipeline.ts'
import type { Bill } from '../tree/index.ts'
import { writerOf } from '../write/index.ts'
import { type Matched, matchParagraphs } from './matchParagraphs.ts'
import { type Printed, printPassage } from './printed.ts'
import { type Edited, editedParagraphs, liveForms } from './readEdited.ts'

/** An act beside the file that was edited: the paragraphs of both, and which are the same. */
export interface ActInFile {
  draft: Draft & { bill: Bill }
  /** The act as its own Word file reads. */
  written: WordDocument
  printed: Printed[]
  file: Edited[]
  matched: Matched
}

/** Lay an edited file beside an act. `file` gives its paragraphs where they were read before. */
export async function actInFile(draft: Draft & { bill: Bill }, word: WordDocument, file?: Edited[]): Promise<ActInFile> {
  const written = await asWord(draft.bill, 'comments')
  const printed = passagesOf(draft.bill).map(printPassage)
  const paragraphs = file ?? editedParagraphs(word, liveForms(printed, written.paragraphs))
  const bookmarks = new Map(printed.map((one, index) => [one, written.paragraphs[index]?.bookmarks ?? []]))
  return { draft, written, printed, file: paragraphs, matched: matchParagraphs(printed, paragraphs, (one) => bookmarks.get(one) ?? []) }
}

/** A bill as its Word file is read. */
async function asWord(bill: Bill, notes: 'comments' | 'footnotes'): Promise<WordDocument> {
  const { write } = await writerOf('docx')
  return readWord(await write(bill, { date: new Date(0), notes, lineNumbers: false }))
}

/**
 * The act's own file in each form that the edited one may have been made from: notes as comments or footnotes, with departures from the
 * library or without. `departing` drafts it with them.
 */
export async function ownForms({ draft, written }: ActInFile, word: WordDocument, departing: () => Promise<Draft>): Promise<WordDocument[]> {
  const ours = new Set([...written.extras, ...written.comments.values()].map(({ text }) => text))
  const notes = [...word.comments.values(), ...word.extras.filter(({ what }) => what === 'footnote')]
  if (notes.every(({ text }) => ours.has(text))) return [written]
  const { bill } = await departing()
  const bills = bill ? [draft.bill, bill] : [draft.bill]
  const forms = bills.flatMap((one) => [asWord(one, 'comments'), asWord(one, 'footnotes')])
  return Promise.all(forms)
}
