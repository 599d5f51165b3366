import { pathOf } from '../../formats/docx/package/index.ts'
import { readParts, type WordDocument } from '../../formats/docx/read/index.ts'
import { actParts } from '../../formats/docx/write/index.ts'
import type { Draft } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import { openLanguage } from '../open/index.ts'
import { type Matched, matchParagraphs } from './matchParagraphs.ts'
import { type Printed, printedAct } from './printed.ts'
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
  return besides(draft, await asWord(draft, notesIn(word)), word, file)
}

/** The same where the act's own Word file was read before. */
export function besides(draft: Draft & { bill: Bill }, written: WordDocument, word: WordDocument, file?: Edited[]): ActInFile {
  const printed = printedAct(draft.bill)
  const paragraphs = file ?? editedParagraphs(word, liveForms(printed, written.paragraphs))
  const bookmarks = new Map(printed.map((one, index) => [one, written.paragraphs[index]?.bookmarks ?? []]))
  return { draft, written, printed, file: paragraphs, matched: matchParagraphs(printed, paragraphs, (one) => bookmarks.get(one) ?? []) }
}

/** How a Word file of an act carries its notes. */
export type ActNotes = 'comments' | 'footnotes' | 'none'

/** How the file that an edited one was made from may have carried its notes; one without any was written clean, which is read sooner. */
export function notesIn({ comments, extras }: WordDocument): ActNotes {
  return comments.size === 0 && !extras.some(({ what }) => what === 'footnote') ? 'none' : 'comments'
}

/** A bill as its Word file is read: from the parts of that, which need not be packed to be read. */
export async function asWord({ bill, settings }: Draft & { bill: Bill }, notes: ActNotes): Promise<WordDocument> {
  const language = await openLanguage(settings?.language ?? bill.language)
  const parts = actParts(bill, { date: new Date(0), language, notes, lineNumbers: false })
  return readParts(new Map(parts.flatMap((part) => (part.content instanceof Uint8Array ? [] : [[pathOf(part), part.content] as const]))))
}

/**
 * The act's own file in each form that the edited one may have been made from: notes as comments or footnotes, with departures from the
 * library or without. `departing` drafts it with them.
 */
export async function ownForms({ draft, written }: ActInFile, word: WordDocument, departing: () => Promise<Draft>): Promise<WordDocument[]> {
  const ours = new Set([...written.extras, ...written.comments.values()].map(({ text }) => text))
  const notes = [...word.comments.values(), ...word.extras.filter(({ what }) => what === 'footnote')]
  if (notes.every(({ text }) => ours.has(text))) return [written]
  const other = await departing()
  const drafts = [draft, other].filter((one): one is Draft & { bill: Bill } => one.bill !== undefined)
  const forms = drafts.flatMap((one) => [asWord(one, 'comments'), asWord(one, 'footnotes')])
  return Promise.all(forms)
}
