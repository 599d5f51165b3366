import {
  type Caption,
  type Division,
  type Figure,
  joinText,
  type Note,
  type Provision,
  type QuotedStructure,
  type Row,
  type Subdivision,
  type Table,
  text,
  type UnitChild,
  type Words,
} from '../../../tree/index.ts'
import { childOf, childrenOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { readParagraph } from './inline.ts'
import { keptWords, paragraphsIn } from './keptWords.ts'
import type { State } from './state.ts'
import { divisionOf, provisionOf, subdivisionOf } from './types.ts'
import { type Above, anchorOf, eIdOf, given, kindOf, numOf, originOf } from './unit.ts'

/** What a figure stands in. */
export interface Around extends Above {
  eId: string
  depth: number
  /** Whether its heading opens its words, because the tree has no other place for it. */
  headingInWords?: boolean
}

/** How a unit that has the structure of one is read. */
export interface UnitReaders {
  below(element: XmlElement, around: Around, state: State, notes: Note[]): UnitChild[]
  subdivision(element: XmlElement, nth: number, around: Around, state: State, notes: Note[]): Subdivision
}

/** What holds text with a structure that is not that of the document. */
export const quoting: ReadonlySet<string> = new Set(['quotedStructure', 'embeddedStructure', 'subFlow'])
/** What only says of the words in it what becomes of them. */
const wrapping = new Set(['mod', 'mmod', 'rmod', 'ins', 'quotedText', 'embeddedText', 'span', 'inline'])

/** A paragraph in pieces: its words, and the pictures and quoted structures that stand among them. */
export function piecesOf(paragraph: XmlElement): XmlElement[] {
  const pieces: XmlElement[] = []
  let run: XmlElement['children'] = []
  const close = () => {
    if (run.some((child) => typeof child !== 'string' || child.trim() !== '')) pieces.push({ ...paragraph, children: run })
    run = []
  }
  const walk = (children: XmlElement['children']) => {
    for (const child of children) {
      if (typeof child !== 'string' && (quoting.has(child.name) || child.name === 'img')) {
        close()
        pieces.push(child)
      } else if (typeof child !== 'string' && wrapping.has(child.name) && holdsFigure(child)) walk(child.children)
      else run.push(child)
    }
  }
  if (!holdsFigure(paragraph)) return [paragraph]
  walk(paragraph.children)
  close()
  return pieces
}

function holdsFigure(element: XmlElement): boolean {
  return elementsOf(element).some((child) => quoting.has(child.name) || child.name === 'img' || (wrapping.has(child.name) && holdsFigure(child)))
}

/** Whether an element is a table, a picture or text put into another law. */
export function isFigureElement({ name }: XmlElement): boolean {
  return name === 'table' || name === 'img' || quoting.has(name)
}

export function readFigure(element: XmlElement, around: Around, state: State, notes: Note[], read: UnitReaders): Figure {
  if (element.name === 'table') return table(element, state, notes)
  if (element.name === 'img') return { type: 'image', url: element.attributes.src ?? '', alt: element.attributes.alt ?? '' }
  const { startQuote, endQuote } = element.attributes
  const { counts } = state
  const kept = { ...counts }
  const eId = element.attributes.eId ?? `${around.eId}__qstr_1`
  const children = structure(element, { ...around, eId, depth: 0 }, state, notes, read)
  Object.assign(counts, kept)
  return { type: 'quotedStructure', ...(startQuote === undefined ? {} : { startQuote }), ...(endQuote === undefined ? {} : { endQuote }), children }
}

/** A cell holds one run of words: paragraphs in it follow each other. */
function table(element: XmlElement, state: State, notes: Note[]): Table {
  const caption = childOf(element, 'caption')
  const named: Caption[] = caption ? [{ type: 'caption', children: readParagraph(caption, state, notes) }] : []
  const rows = childrenOf(element, 'tr').map(
    (row): Row => ({
      type: 'row',
      children: elementsOf(row).map((cell) => {
        const runs = paragraphsIn(cell, state, notes).map(({ children }) => children)
        const children = joinText(runs.flatMap((run, index) => (index === 0 ? run : [text(' '), ...run])))
        return { type: 'cell', ...(cell.name === 'th' ? { header: true as const } : {}), children }
      }),
    }),
  )
  return { type: 'table', children: [...named, ...rows] }
}

function structure(element: XmlElement, around: Around, state: State, notes: Note[], read: UnitReaders): QuotedStructure['children'] {
  let nth = 0
  return element.children.flatMap((child): QuotedStructure['children'] => {
    if (typeof child === 'string')
      return child.trim() === '' ? [] : [{ type: 'content', children: [{ type: 'text', value: state.own ? child : trimmed(child) }] }]
    const isUnit = ['num', 'heading'].includes(child.name) && elementsOf(element).some(({ name }) => name !== child.name) && element.space === 'akn'
    if (isUnit && (divisionOf(element.name) ?? provisionOf(element.name))) return []
    if (isFigureElement(child)) return [readFigure(child, around, state, notes, read)]
    if (child.name === 'p' || child.name === 'block') return paragraph(child, around, state, notes, read)
    nth += 1
    if (divisionOf(child.name)) return [division(child, nth, around, state, notes, read)]
    if (provisionOf(child.name)) return [provision(child, nth, around, state, notes, read)]
    if (child.name !== 'content' && subdivisionOf(child.name)) return [read.subdivision(child, nth, around, state, notes)]
    return child.name === 'content' || child.name === 'intro' || child.name === 'wrapUp'
      ? elementsOf(child).flatMap((inner) => paragraph(inner, around, state, notes, read))
      : keptWords(child, state, notes)
  })
}

function paragraph(element: XmlElement, around: Around, state: State, notes: Note[], read: UnitReaders): QuotedStructure['children'] {
  return piecesOf(element).flatMap((piece): QuotedStructure['children'] => {
    if (isFigureElement(piece)) return [readFigure(piece, around, state, notes, read)]
    const type: Words['type'] = piece.attributes.class === 'formula' ? 'formula' : 'content'
    return [{ type, children: readParagraph(piece, state, notes) }]
  })
}

function named(element: XmlElement, state: State, notes: Note[]) {
  const heading = childOf(element, 'heading')
  if (heading) readParagraph(heading, state, notes)
  return { label: numOf(element, state), heading: heading ? (state.own ? textOf(heading) : trimmed(textOf(heading))) : '' }
}

function division(element: XmlElement, nth: number, around: Around, state: State, notes: Note[], read: UnitReaders): Division {
  const type = divisionOf(element.name) ?? 'part'
  const eId = eIdOf(element, around.eId, type, state)
  const origin = originOf(element, around.origin, state)
  const inside = structure(element, { ...around, eId, origin, depth: around.depth + 1 }, state, notes, read)
  const children = inside.filter((node): node is Division['children'][number] => node.type !== 'note')
  return { type, level: given(element.law.level, around.depth), num: given(element.law.num, nth), ...named(element, state, notes), eId, origin, children }
}

function provision(element: XmlElement, nth: number, around: Around, state: State, notes: Note[], read: UnitReaders): Provision {
  const type = provisionOf(element.name) ?? 'section'
  const eId = eIdOf(element, around.eId, type, state)
  const [kind, origin] = [kindOf(element, around.kind), originOf(element, around.origin, state)]
  return {
    type,
    num: given(element.law.num, nth),
    ...named(element, state, notes),
    eId,
    clause: element.law.clause ?? eId,
    claims: [],
    sources: [],
    ...anchorOf(element),
    kind,
    origin,
    children: read.below(element, { eId, kind, origin, depth: 0 }, state, notes),
  }
}
