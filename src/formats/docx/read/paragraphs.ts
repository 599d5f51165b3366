import type { Element } from 'xast'
import { descendantsOf, elementsOf, firstOf, textOf } from '../../../xml/index.ts'
import { pictureShown } from '../vocabulary/index.ts'
import { listNamed } from './numbering.ts'
import { paragraphText } from './paragraphText.ts'
import { outlineIn, type StyleOf } from './styles.ts'
import { isUnread } from './unread.ts'
import { isOn, valOf } from './val.ts'

/** A paragraph of a Word file once every change is accepted, the contents list left out. */
export interface Paragraph {
  /** Which of the file it is, from 1, those of tables, text boxes and contents counted. */
  place: number
  within: 'text' | 'table' | 'text box'
  /** The cell that it stands in. */
  cell?: CellPlace | undefined
  /** Name of its style, in lower case. */
  style: string
  /** The list that numbers it, and its depth there, from 0. */
  list?: string | undefined
  level: number
  /** Whether it is a heading. */
  heading: boolean
  /** The picture that is all of it: what it shows, and the name of the part that holds it. Its words are those, in brackets. */
  picture?: { alt: string; name: string } | undefined
  /** As `paragraphText` gives it. */
  text: string
  bookmarks: string[]
  /** Numbers of the comments on it. */
  comments: string[]
}

/** A cell of an outermost table, by the nodes of the file. */
export interface CellPlace {
  table: Element
  row: Element
  node: Element
}

/** The paragraphs of a document or of a part of it, in order; one that does not end stands with the next. */
export function paragraphsIn(part: Element, styleOf: StyleOf): Paragraph[] {
  const made: Paragraph[] = []
  const waiting = new Map<Paragraph['within'], Paragraph>()
  for (const { node, place, within, cell } of nodesIn(part)) {
    const own = { ...paragraphOf(node, place, within, styleOf), ...(cell ? { cell } : {}) }
    if (/^toc\b/.test(own.style)) continue
    const before = waiting.get(within)
    const whole = before ? joined(before, own) : own
    waiting.delete(within)
    if (runsOn(node, styleOf)) waiting.set(within, whole)
    else if (before || !isTakenOut(node, own.text)) made.push(whole)
  }
  return [...made, ...waiting.values()]
}

interface PlacedNode {
  node: Element
  place: number
  within: Paragraph['within']
  cell: CellPlace | undefined
}

const insides: Record<string, Paragraph['within']> = { 'w:tbl': 'table', 'w:txbxContent': 'text box' }

function* nodesIn(part: Element): Generator<PlacedNode> {
  let place = 0
  function* below(parent: Element, around: Around): Generator<PlacedNode> {
    for (const child of elementsOf(parent)) {
      if (isUnread(child)) continue
      const listed = around.listed || isContents(child)
      if (child.name === 'w:p') {
        place += 1
        if (!listed) yield { node: child, place, within: around.within, cell: around.cell }
      }
      yield* below(child, { ...inside(child, around), within: insides[child.name] ?? around.within, listed })
    }
  }
  yield* below(part, { within: 'text', listed: false })
}

/** What a paragraph stands in. */
interface Around {
  within: Paragraph['within']
  listed: boolean
  table?: Element
  row?: Element
  cell?: CellPlace | undefined
}

/** A table in a table is none of its own. */
function inside(node: Element, around: Around): Around {
  if (node.name === 'w:tbl' && !around.table) return { ...around, table: node }
  if (node.name === 'w:tr' && !around.row) return { ...around, row: node }
  const { table, row } = around
  return node.name === 'w:tc' && table && row && !around.cell ? { ...around, cell: { table, row, node } } : around
}

/** Whether an element is the control that Word puts a table of contents in. */
export function isContents(node: Element): boolean {
  return node.name === 'w:sdt' && valOf(firstOf(firstOf(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'
}

function paragraphOf(node: Element, place: number, within: Paragraph['within'], styleOf: StyleOf): Paragraph {
  const properties = firstOf(node, 'w:pPr')
  const style = styleOf(valOf(properties, 'w:pStyle'))
  const own = listNamed(properties)
  const list = own.list ?? style.list
  const outline = outlineIn(properties) ?? style.outline
  const text = paragraphText(node, styleOf)
  const picture = text.trim() === '' ? shownIn(node) : undefined
  return {
    place,
    within,
    style: style.name,
    list: list === '0' ? undefined : list,
    level: own.level ?? style.level ?? 0,
    heading: outline !== undefined && outline < 9,
    ...(picture ? { picture, text: `[${picture.alt}]` } : { text }),
    ...marksIn(node),
  }
}

/** The first picture in a paragraph itself that says what it shows, a change accepted. */
function shownIn(parent: Element): Paragraph['picture'] {
  for (const child of elementsOf(parent)) {
    if (isUnread(child) || child.name === 'w:p') continue
    const shown = child.name === 'w:drawing' ? pictureShown(child) : shownIn(child)
    if (shown) return shown
  }
  return undefined
}

/** Whether the mark that ends a paragraph was deleted, moved away or hidden: its words then run on into the next. */
function runsOn(paragraph: Element, styleOf: StyleOf): boolean {
  const properties = firstOf(paragraph, 'w:pPr')
  const ofMark = firstOf(properties, 'w:rPr')
  if (firstOf(ofMark, 'w:del') || firstOf(ofMark, 'w:moveFrom')) return true
  return isOn(ofMark, 'w:vanish') ?? styleOf(valOf(properties, 'w:pStyle')).look.hidden ?? false
}

/** Whether a paragraph has words and shows none, all of them hidden or struck: it is gone, and its number with it. */
function isTakenOut(paragraph: Element, text: string): boolean {
  return text.trim() === '' && [...descendantsOf(paragraph, 'w:t')].some((words) => textOf(words).trim() !== '')
}

/** Two paragraphs of which the first does not end: what has no words of its own gives nothing to the look of the whole. */
function joined(first: Paragraph, second: Paragraph): Paragraph {
  const look = second.text.trim() === '' && first.text.trim() !== '' ? first : second
  return {
    ...look,
    text: first.text + second.text,
    bookmarks: [...first.bookmarks, ...second.bookmarks],
    comments: [...first.comments, ...second.comments],
  }
}

/** Names of the bookmarks that begin in a paragraph, and the numbers of the comments on it. */
function marksIn(paragraph: Element): { bookmarks: string[]; comments: string[] } {
  const bookmarks: string[] = []
  const comments: string[] = []
  const look = (parent: Element): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p' || child.name === 'mc:Fallback') continue
      const { 'w:name': name, 'w:id': id } = child.attributes
      if (child.name === 'w:bookmarkStart' && name) bookmarks.push(name)
      if ((child.name === 'w:commentReference' || child.name === 'w:commentRangeStart') && id && !comments.includes(id)) comments.push(id)
      look(child)
    }
  }
  look(paragraph)
  return { bookmarks, comments }
}
