import { beforeAll, describe, expect, it } from 'vitest'
import { readWord } from '../../../../src/formats/docx/read/index.ts'
import { type Bill, noteStyles, writeBill } from '../../../../src/index.ts'
import { clausesOf, type Definition, isDefinition, type Note, notesOn, type Provision, termOf } from '../../../../src/tree/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { hasLibreOffice, savedByLibreOffice } from '../../../fixtures/libreOffice.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'

const core = acts.filter(({ template, jurisdiction }) => template === 'core' && jurisdiction !== 'thailand')
const documents = core.flatMap((act) => noteStyles.map((notes) => ({ ...act, notes })))

// What LibreOffice makes of the notes is what it writes when it saves the file anew: each with its text, at the words that bear its mark.
describe.skipIf(!hasLibreOffice)('notes in Word, as LibreOffice reads them', () => {
  const bills = new Map<object, Bill>()
  const saved = new Map<object, Uint8Array>()
  beforeAll(async () => {
    for (const document of documents) bills.set(document, await draftOf(document))
    const files = savedByLibreOffice(
      await Promise.all(documents.map(({ notes }, index) => writeBill(bills.get(documents[index] as object) as Bill, 'docx', { notes }))),
    )
    for (const [index, file] of files.entries()) saved.set(documents[index] as object, file)
  })

  it.each(documents)('$jurisdiction, $notes', (document) => {
    const bill = bills.get(document) as Bill
    const clauses = [...clausesOf(bill)]
    const notes = clauses.map(notesOn)
    const told = (list: Note[]) => flat(list.map(({ value }) => value).join(' '))
    const sources = document.notes === 'none' ? [] : notes.map((list) => told(list.filter(({ about }) => about === 'source' || document.notes === 'footnotes')))
    const others = document.notes === 'comments' ? notes.map((list) => told(list.filter(({ about }) => about !== 'source'))) : []
    const bytes = saved.get(document) as Uint8Array
    const word = readWord(bytes)
    const comments = word.paragraphs.flatMap((paragraph) =>
      paragraph.comments.map((id) => ({ at: paragraph.text, text: flat(word.comments.get(id)?.text ?? '') })),
    )
    expect(footnotesIn(bytes)).toEqual(sources.filter((words) => words !== ''))
    expect(comments.map(({ text }) => text)).toEqual(others.filter((words) => words !== ''))
    const commented = clauses.filter((_, index) => others[index])
    for (const [index, { at }] of comments.entries()) expect(at).toContain(opening(commented[index] as (typeof commented)[number]))
  })
})

/** The heading of a provision, the word that a definition defines. */
function opening(clause: Provision | Definition): string {
  return isDefinition(clause) ? termOf(clause) : clause.heading
}

function flat(words: string): string {
  return words.replace(/\s+/g, '').replaceAll("'", '’')
}

/** The texts of the footnotes, in the order of their marks in the text. */
function footnotesIn(bytes: Uint8Array): string[] {
  const { 'word/document.xml': document = '', 'word/footnotes.xml': part = '' } = partsOf(bytes)
  const texts = new Map([...part.matchAll(/<w:footnote w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(([, id = '', inside = '']) => [id, flat(textOf(inside))]))
  return [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id = '']) => texts.get(id) ?? '')
}

function textOf(xml: string): string {
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
  return xml.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
}
