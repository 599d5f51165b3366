import type { Element } from 'xast'
import { elementsOf, firstOf, textOf } from '../../../xml/index.ts'
import { extrasIn, plainWords, type WordExtra } from './extras.ts'
import { paragraphsIn } from './paragraphs.ts'
import { tidy } from './paragraphText.ts'
import { partAt, wordParts } from './parts.ts'
import { type StyleOf, wordStyles } from './styles.ts'
import { unknownSign } from './symbols.ts'
import { hasColumns } from './tableOf.ts'

/** A paragraph of the running text. */
export interface WordParagraph {
  /** Name of its style, in lower case. */
  style: string
  /** Depth in its list, from 0, where it bears an automatic number. */
  level?: number | undefined
  text: string
  bookmarks: string[]
  /** Numbers of the comments on it. */
  comments: string[]
}

export interface WordComment {
  author: string
  text: string
}

/** A Word file as its readers see it once every change is accepted. */
export interface WordDocument {
  paragraphs: WordParagraph[]
  /** By their number. */
  comments: Map<string, WordComment>
  /** Custom properties by their name. */
  properties: Map<string, string>
  extras: WordExtra[]
}

const wanted = /^(?:word\/(?:document|styles|comments|footnotes|endnotes|header\d+|footer\d+)|docProps\/custom)\.xml$/

/** Read a Word file, contents list left out. Throws when it is none. */
export function readWord(bytes: Uint8Array): WordDocument {
  return readParts(wordParts(bytes, wanted))
}

/** Read the parts of a Word file, by their path. Throws when none of them is a text. */
export function readParts(parts: ReadonlyMap<string, Element>): WordDocument {
  const styleOf = wordStyles(parts.get('word/styles.xml'))
  const body = firstOf(partAt(parts, 'word/document.xml'), 'w:body')
  if (!body) throw new Error('it holds no text')
  return {
    paragraphs: runningText(body, styleOf),
    comments: commentsOf(parts.get('word/comments.xml'), styleOf),
    properties: propertiesOf(parts.get('docProps/custom.xml')),
    extras: [...extrasIn(body, styleOf), ...[...parts].flatMap(([path, part]) => besideText(path, part, styleOf))],
  }
}

/** A sign that is not known is none of the words; the extras tell it. A row of a table is a paragraph. */
function runningText(body: Element, styleOf: StyleOf): WordParagraph[] {
  const made: WordParagraph[] = []
  let row: { of: Element; node: Element } | undefined
  for (const { within, style, list, level, text, bookmarks, comments, cell } of paragraphsIn(body, styleOf)) {
    const words = tidy(text.replaceAll(unknownSign, ''))
    const last = made.at(-1)
    if (cell && hasColumns(cell.table)) {
      if (last && row?.of === cell.row) {
        last.text += (row.node === cell.node ? ' ' : ' | ') + words
        last.bookmarks.push(...bookmarks)
        last.comments.push(...comments)
      } else made.push({ style: 'table row', text: words, bookmarks: [...bookmarks], comments: [...comments] })
      row = { of: cell.row, node: cell.node }
    } else if (within === 'text' && (words !== '' || list !== undefined))
      made.push({ style, ...(list === undefined ? {} : { level }), text: words, bookmarks, comments })
  }
  return made
}

/** Footnotes, headers and footers, one a paragraph. */
function besideText(path: string, part: Element, styleOf: StyleOf): WordExtra[] {
  const [, what] = /^word\/(header|footer|footnote|endnote)s?\d*\.xml$/.exec(path) ?? []
  if (what === undefined) return []
  const blocks = elementsOf(part, `w:${what}`)
  const texts = (blocks.length > 0 ? blocks : [part]).map((block) => plainWords(block, styleOf))
  return texts.filter((text) => text !== '').map((text) => ({ what: what as WordExtra['what'], text }))
}

function commentsOf(part: Element | undefined, styleOf: StyleOf): Map<string, WordComment> {
  return new Map(
    elementsOf(part, 'w:comment').map((node) => [
      node.attributes['w:id'] ?? '',
      { author: node.attributes['w:author'] ?? '', text: plainWords(node, styleOf) },
    ]),
  )
}

function propertiesOf(part: Element | undefined): Map<string, string> {
  return new Map(elementsOf(part, 'property').map((node) => [node.attributes.name ?? '', textOf(node).trim()]))
}
