import { message } from '../../../messages/index.ts'
import { type Definition, type Figure, isSubdivision, type Note, type Subdivision, type SubdivisionType, type Words } from '../../../tree/index.ts'
import { names } from '../vocabulary.ts'
import { childrenOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { type Around, isFigureElement, piecesOf, readFigure, type UnitReaders } from './figures.ts'
import { readParagraph } from './inline.ts'
import { keptWords } from './keptWords.ts'
import { levelOf } from './outlineFound.ts'
import { placeOf, type State } from './state.ts'
import { divisionOf, subdivisionOf, wordsOf } from './types.ts'
import { anchorOf, eIdOf, given, kindOf, linksOf, numOf, originOf } from './unit.ts'

type Children = (Words | Subdivision | Figure)[]

/** Words, subdivisions and figures of a unit; the notes in its words are given to `notes`, those of its definitions are their own. */
export function readBelow(element: XmlElement, around: Around, state: State, notes: Note[]): Children {
  const made: Children = []
  const count = () => made.filter((node) => isSubdivision(node) && node.type !== 'definition').length + 1
  const add = (child: XmlElement, inside = around.headingInWords === true): void => {
    const { name, attributes } = child
    const words = name === 'hcontainer' ? wordsOf(attributes.name) : wordsOf(name)
    if (name === 'num' || ((name === 'heading' || name === 'subheading') && !inside)) return
    if (words && !(name === 'hcontainer' && hasUnits(child))) made.push(...readWords(child, words, around, state, notes, count))
    else if (isFigureElement(child)) made.push(readFigure(child, around, state, notes, readers))
    else if (name === 'hcontainer' && attributes.name === names.definition) made.push(definition(child, around, state))
    else if (name === 'list' || (name === 'hcontainer' && !childrenOf(child, 'num').length)) for (const inner of elementsOf(child)) add(inner, true)
    else if (divisionOf(name)) {
      made.push(...divided(child, state, notes))
      for (const inner of elementsOf(child)) add(inner, false)
    } else if (subdivisionOf(name)) made.push(subdivision(child, subdivisionOf(name) ?? 'paragraph', count(), around, state, notes))
    else if (headings.has(name)) made.push(...headingWords(child, state, notes))
    else if (name === 'p' || name === 'block' || name === 'blockList')
      made.push(...readWords({ ...child, children: [child] }, 'content', around, state, notes, count))
    else made.push(...keptWords(child, state, notes))
  }
  for (const child of elementsOf(element)) add(child)
  if (made.length === 0) {
    state.messages.push(message('warning', 'unit-empty', `<${element.name}> has no words`, placeOf(element, state), 'Something may have been taken out of it.'))
  }
  return state.own ? made : named(made)
}

/** How the units of a quoted structure are read. */
const readers: UnitReaders = {
  below: readBelow,
  subdivision: (element, nth, around, state, notes) => subdivision(element, subdivisionOf(element.name) ?? 'paragraph', nth, around, state, notes),
}

const headings = new Set(['heading', 'subheading', 'crossHeading'])

/** The tree gives headings to provisions alone: that of a unit below one opens its words. */
function headingWords(element: XmlElement, state: State, notes: Note[]): Words[] {
  const children = readParagraph(element, state, notes)
  return children.length === 0 ? [] : [{ type: 'content', children: [{ type: 'strong', children }] }]
}

/** A division inside a provision, as schedules have them: its number and heading as words. */
function divided(element: XmlElement, state: State, notes: Note[]): Words[] {
  const parts = ['num', 'heading'].flatMap((name) => childrenOf(element, name))
  const said = parts.map((part) => trimmed(textOf(part))).filter((words) => words !== '')
  for (const part of parts) readParagraph(part, state, notes)
  return said.length === 0 ? [] : [{ type: 'content', children: [{ type: 'strong', children: [{ type: 'text', value: said.join(' ') }] }] }]
}

function hasUnits(element: XmlElement): boolean {
  return elementsOf(element).some(({ name }) => name !== 'content')
}

/** Paragraphs as words of one kind, figures apart. A list inside them, as older files have it, is a level of its own. */
function readWords(element: XmlElement, type: Words['type'], around: Around, state: State, notes: Note[], count: () => number): Children {
  const made: Children = []
  for (const child of elementsOf(element)) {
    if (child.name === 'content') made.push(...readWords(child, type, around, state, notes, count))
    else if (isFigureElement(child)) made.push(readFigure(child, around, state, notes, readers))
    else if (child.name === 'blockList') {
      for (const item of elementsOf(child)) {
        if (item.name === 'item') made.push(subdivision(item, 'paragraph', count() + made.filter(isSubdivision).length, around, state, notes))
        else made.push({ type: item.name === 'listWrapUp' ? 'wrapUp' : 'intro', children: readParagraph(item, state, notes) })
      }
    } else if (['p', 'block'].includes(child.name)) {
      for (const piece of piecesOf(child)) {
        if (isFigureElement(piece)) made.push(readFigure(piece, around, state, notes, readers))
        else made.push({ type: (state.own ? wordsOf(piece.attributes.class) : undefined) ?? type, children: readParagraph(piece, state, notes) })
      }
    } else made.push(...keptWords(child, state, notes))
  }
  return made
}

/** Words beside subdivisions are those before and those after them, whatever the file called them. */
function named(children: Children): Children {
  const first = children.findIndex(isSubdivision)
  if (first < 0 || !children.some(({ type }) => type === 'content')) return children
  return children.map((node, index) => (node.type === 'content' ? { ...node, type: index < first ? ('intro' as const) : ('wrapUp' as const) } : node))
}

function subdivision(element: XmlElement, type: SubdivisionType, nth: number, around: Around, state: State, notes: Note[]): Subdivision {
  const { depth } = around
  const ladder = state.outline.subdivisions.map((known) => known.element)
  const usual = state.own && ladder.includes(type) ? ladder.indexOf(type) : levelOf(type, depth, ladder)
  const level = given(element.law.level, usual)
  const eId = eIdOf(element, around.eId, type, state)
  const [kind, origin] = [kindOf(element, around.kind), originOf(element, around.origin, state)]
  const children =
    element.name === 'item'
      ? itemChildren(element, { eId, kind, origin, depth: level + 1 }, state, notes)
      : readBelow(element, { eId, kind, origin, depth: level + 1, headingInWords: true }, state, notes)
  return {
    type,
    level,
    num: given(element.law.num, nth),
    label: numOf(element, state),
    eId,
    kind,
    origin,
    ...anchorOf(element),
    children,
  }
}

/** An item of a list inside a paragraph holds its words without a container. */
function itemChildren(element: XmlElement, around: Around, state: State, notes: Note[]): Children {
  const headed = childrenOf(element, 'heading').flatMap((heading) => headingWords(heading, state, notes))
  const bare = { ...element, children: elementsOf(element).filter(({ name }) => !['num', 'heading'].includes(name)) }
  return named([...headed, ...readWords(bare, 'content', around, state, notes, () => 1)])
}

function definition(element: XmlElement, around: Around, state: State): Definition {
  const eId = eIdOf(element, around.eId, 'definition', state)
  const { notes, ...links } = linksOf(eId, state)
  const kind = (element.law.kind ?? 'definition') as Definition['kind']
  const origin = originOf(element, around.origin, state)
  const children = readBelow(element, { eId, kind, origin, depth: around.depth + 1 }, state, notes)
  const clause = element.law.clause ?? state.terms.get(element.attributes.refersTo?.slice(1) ?? '') ?? eId
  return {
    type: 'definition',
    level: given(element.law.level, 0),
    num: given(element.law.num, 0),
    label: numOf(element, state),
    eId,
    clause,
    ...links,
    kind,
    origin,
    ...anchorOf(element),
    children: [...children, ...notes],
  }
}
