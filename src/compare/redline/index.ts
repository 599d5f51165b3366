import type { Element } from 'xast'
import { fileOf, isPicture, type Part } from '../../formats/docx/package/index.ts'
import type { Language } from '../../model/index.ts'
import type { ComparedActs, Passage } from '../acts/index.ts'
import { bookmarkNames } from './bookmarkNames.ts'
import { changedBody } from './changedBody.ts'
import { changedHeaders } from './changedHeaders.ts'
import { joinedLook } from './joinedLook.ts'
import { pairedPassages } from './pairedPassages.ts'
import { renameIn } from './renameIn.ts'
import { revisionsOf } from './revisions.ts'
import { passageAfter, passageBefore, rowsBesideContents } from './rowsBesideContents.ts'
import { showMarkup } from './showMarkup.ts'
import { contentOf, type WrittenAct, writtenAct } from './writtenAct.ts'

export interface RedlineOptions {
  /** Who made the changes, as Word shows it beside them. */
  author: string
  /** When: the time of every change, and of the file. */
  date: Date
}

/**
 * Two acts as one Word document in which every difference is a tracked change: accepted, they leave the later act, rejected, the
 * earlier. A reference to a unit that stands where it was is none, since Word counts it anew; the properties of the file are the later
 * act’s.
 */
export function writeRedline(
  { before, after, rows, units }: ComparedActs,
  { author, date }: RedlineOptions,
  languages: { before: Language; after: Language },
): Uint8Array {
  const [earlier, later] = [writtenAct(before, date, languages.before), writtenAct(after, date, languages.after)]
  const passages = { before: rows.flatMap((row) => passageBefore(row) ?? []), after: rows.flatMap((row) => passageAfter(row) ?? []) }
  const elements = new Map([...paragraphsOf(passages.before, earlier), ...paragraphsOf(passages.after, later)])
  const elementOf = (passage: Passage) => {
    const element = elements.get(passage)
    if (!element) throw new Error('a passage that is in neither act')
    return element
  }
  const beside = rowsBesideContents(rows, { before: earlier.titles.length, after: later.titles.length })
  const pairs = pairedPassages([...beside.titles, ...beside.text], elementOf)
  const names = { ...joinedLook(earlier, later, pairs), bookmarks: bookmarkNames(earlier, later, pairs, units) }
  renameIn(earlier.document, names)
  const revisions = revisionsOf(author, date)
  const body = changedBody(beside, earlier, later, elementOf, revisions)
  const changed = new Map<Part['name'], Part['content']>([
    ['document', withBody(later.document, body)],
    ['settings', showMarkup(contentOf(later.parts, 'settings'))],
    ...changedHeaders(earlier, later, names, revisions).map(({ name, content }) => [name, content] as const),
  ])
  return fileOf([...later.parts.map((part) => ({ ...part, content: changed.get(part.name) ?? part.content })), ...picturesGone(earlier, later)], date)
}

/** The pictures of the earlier act that the later has no more. */
function picturesGone(earlier: WrittenAct, later: WrittenAct): Part[] {
  return earlier.parts.filter(({ kind, name }) => isPicture(kind) && !later.parts.some((part) => part.name === name))
}

/** The paragraph of each passage: they stand in the same order. */
function paragraphsOf(passages: Passage[], { bill, titles, text }: WrittenAct): [Passage, Element][] {
  const paragraphs = [...titles, ...text]
  if (paragraphs.length !== passages.length) throw new Error(`“${bill.title}” has ${passages.length} passages, but ${paragraphs.length} paragraphs`)
  return passages.flatMap((passage, index): [Passage, Element][] => {
    const element = paragraphs[index]
    return element ? [[passage, element]] : []
  })
}

function withBody(document: Element, children: Element[]): Element {
  const withChildren = (child: Element['children'][number]) => (child.type === 'element' && child.name === 'w:body' ? { ...child, children } : child)
  return { ...document, children: document.children.map(withChildren) }
}
