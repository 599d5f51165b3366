import type { Element } from 'xast'
import { paragraphStyle, type WordStyle, wordStyles } from '../lines/wordStyles.ts'
import { childrenOf, firstOf, textOf, wordValue } from '../lines/xml.ts'
import { wordParts } from './wordFile.ts'
import { endsDeleted, live, marksIn, tidy, wordText } from './wordText.ts'

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

/** Something that stands beside the running text, or in it and is no words. */
export interface WordExtra {
  what: 'table' | 'text box' | 'picture' | 'formula' | 'footnote' | 'endnote' | 'header' | 'footer'
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
  const parts = wordParts(bytes, wanted)
  const document = parts.get('word/document.xml')
  const body = document && firstOf(document, 'w:body')
  if (!body) throw new Error('it holds no text')
  const found = inBody(body, wordStyles(parts.get('word/styles.xml')))
  return {
    ...found,
    comments: commentsOf(parts.get('word/comments.xml')),
    properties: propertiesOf(parts.get('docProps/custom.xml')),
    extras: [...found.extras, ...[...parts].flatMap(([path, part]) => besideText(path, part))],
  }
}

function inBody(body: Element, styles: Map<string, WordStyle>): Pick<WordDocument, 'paragraphs' | 'extras'> {
  const paragraphs: WordParagraph[] = []
  const extras: WordExtra[] = []
  let waiting: WordParagraph | undefined
  const put = (paragraph: WordParagraph) => paragraphs.push({ ...paragraph, text: tidy(paragraph.text) })
  const visit = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:tbl') extras.push({ what: 'table', text: plainWords(child) })
      else if (child.name === 'w:p') paragraph(child)
      else if (!passedOver.has(child.name) && !isContents(child)) visit(child)
    }
  }
  const paragraph = (node: Element) => {
    extras.push(...inParagraph(node))
    const own = paragraphOf(node, styles)
    if (!own) return
    const whole = waiting ? joined(waiting, own) : own
    waiting = endsDeleted(node) ? whole : undefined
    if (!waiting) put(whole)
  }
  visit(body)
  if (waiting) put(waiting)
  return { paragraphs: paragraphs.filter(({ text, level }) => text !== '' || level !== undefined), extras }
}

const passedOver = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'w:sectPr', 'mc:Fallback'])

function isContents(node: Element): boolean {
  const properties = node.name === 'w:sdt' ? firstOf(node, 'w:sdtPr') : undefined
  const part = properties && firstOf(properties, 'w:docPartObj')
  return part !== undefined && wordValue(part, 'w:docPartGallery') === 'Table of Contents'
}

/** Undefined for what belongs to the contents. */
function paragraphOf(node: Element, styles: Map<string, WordStyle>): WordParagraph | undefined {
  const properties = firstOf(node, 'w:pPr')
  const { name = 'normal', list, level } = paragraphStyle(properties, styles, (properties && wordValue(properties, 'w:pStyle')) ?? 'Normal')
  if (/^toc\b/.test(name)) return undefined
  return { style: name, ...(list && list !== '0' ? { level: level ?? 0 } : {}), text: wordText(node), ...marksIn(node) }
}

/** Two paragraphs whose dividing mark was deleted: what has no words of its own gives nothing to the look of the whole. */
function joined(first: WordParagraph, second: WordParagraph): WordParagraph {
  const look = second.text.trim() === '' && first.text.trim() !== '' ? first : second
  return {
    ...look,
    text: first.text + second.text,
    bookmarks: [...first.bookmarks, ...second.bookmarks],
    comments: [...first.comments, ...second.comments],
  }
}

const inText: Record<string, WordExtra['what']> = { 'w:txbxContent': 'text box', 'w:drawing': 'picture', 'w:pict': 'picture', 'm:oMath': 'formula' }

/** What stands in a paragraph and is no words of it. */
function inParagraph(parent: Element): WordExtra[] {
  return childrenOf(parent).flatMap((child): WordExtra[] => {
    if (child.name === 'mc:Fallback' || child.name === 'w:del' || child.name === 'w:moveFrom') return []
    const below = inParagraph(child)
    const what = inText[child.name]
    if (what === undefined || below.some((extra) => extra.what === 'text box')) return below
    return [{ what, text: plainWords(child) }]
  })
}

/** Footnotes, headers and footers, one a paragraph. */
function besideText(path: string, part: Element): WordExtra[] {
  const [, what] = /^word\/(header|footer|footnote|endnote)s?\d*\.xml$/.exec(path) ?? []
  if (what === undefined) return []
  const blocks = childrenOf(part, `w:${what}`)
  const texts = blocks.length > 0 ? blocks.map(plainWords) : [plainWords(part)]
  return texts.filter((text) => text !== '').map((text) => ({ what: what as WordExtra['what'], text }))
}

/** The words of every paragraph below, live references as they show. */
function plainWords(parent: Element): string {
  const texts: string[] = []
  const visit = (node: Element): void => {
    if (node.name === 'mc:Fallback' || node.name === 'w:del' || node.name === 'w:moveFrom') return
    if (node.name === 'w:p') texts.push(tidy(wordText(node)).replace(live.pattern, '$2'))
    if (node.name === 'm:t') texts.push(textOf(node))
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parent)
  return texts.filter((text) => text !== '').join(' ')
}

function commentsOf(part: Element | undefined): Map<string, WordComment> {
  const nodes = part ? childrenOf(part, 'w:comment') : []
  return new Map(nodes.map((node) => [node.attributes['w:id'] ?? '', { author: node.attributes['w:author'] ?? '', text: plainWords(node) }]))
}

function propertiesOf(part: Element | undefined): Map<string, string> {
  const nodes = part ? childrenOf(part, 'property') : []
  return new Map(nodes.map((node) => [node.attributes.name ?? '', textOf(node).trim()]))
}
