import { message } from '../../messages/index.ts'
import { type Definition, isWords, type Note, type Subdivision, type SubdivisionType, type Words } from '../../tree/index.ts'
import { names } from '../../write/akn/vocabulary.ts'
import { childrenOf, elementsOf, type XmlElement } from './element.ts'
import { readParagraph } from './inline.ts'
import { levelOf } from './outlineFound.ts'
import { passOver, placeOf, type State } from './state.ts'
import { subdivisionOf, wordsOf } from './types.ts'
import { type Above, anchorOf, eIdOf, given, kindOf, linksOf, numOf, originOf } from './unit.ts'

type Children = (Words | Subdivision)[]
interface Around extends Above {
  eId: string
  depth: number
}

/** Words and subdivisions of a unit; the notes in its words are given to `notes`, those of its definitions are their own. */
export function readBelow(element: XmlElement, around: Around, state: State, notes: Note[]): Children {
  const made: Children = []
  const count = () => made.filter((node) => !isWords(node) && node.type !== 'definition').length + 1
  const add = (child: XmlElement): void => {
    const { name, attributes } = child
    const words = name === 'hcontainer' ? wordsOf(attributes.name) : wordsOf(name)
    if (['num', 'heading', 'subheading', 'crossHeading'].includes(name)) return
    if (words && !(name === 'hcontainer' && hasUnits(child))) made.push(...readWords(child, words, around, state, notes, count))
    else if (name === 'hcontainer' && attributes.name === names.definition) made.push(definition(child, around, state))
    else if (name === 'list' || (name === 'hcontainer' && !childrenOf(child, 'num').length)) for (const inner of elementsOf(child)) add(inner)
    else if (subdivisionOf(name)) made.push(subdivision(child, subdivisionOf(name) ?? 'paragraph', count(), around, state, notes))
    else passOver(child, state)
  }
  for (const child of elementsOf(element)) add(child)
  if (made.length === 0) {
    state.messages.push(message('warning', 'unit-empty', `<${element.name}> has no words`, placeOf(element, state), 'Something may have been taken out of it.'))
  }
  return state.own ? made : named(made)
}

function hasUnits(element: XmlElement): boolean {
  return elementsOf(element).some(({ name }) => name !== 'content')
}

/** Paragraphs as words of one kind. A list inside them, as older files have it, is a level of its own. */
function readWords(element: XmlElement, type: Words['type'], around: Around, state: State, notes: Note[], count: () => number): Children {
  const made: Children = []
  for (const child of elementsOf(element)) {
    if (child.name === 'content') made.push(...readWords(child, type, around, state, notes, count))
    else if (child.name === 'blockList') {
      for (const item of elementsOf(child)) {
        if (item.name === 'item') made.push(subdivision(item, 'paragraph', count() + made.filter((node) => !isWords(node)).length, around, state, notes))
        else made.push({ type: item.name === 'listWrapUp' ? 'wrapUp' : 'intro', children: readParagraph(item, state, notes) })
      }
    } else if (['p', 'block'].includes(child.name)) made.push({ type, children: readParagraph(child, state, notes) })
    else passOver(child, state)
  }
  return made
}

/** Words beside subdivisions are those before and those after them, whatever the file called them. */
function named(children: Children): Children {
  const first = children.findIndex((node) => !isWords(node))
  if (first < 0 || !children.some(({ type }) => type === 'content')) return children
  return children.map((node, index) => (node.type === 'content' ? { ...node, type: index < first ? ('intro' as const) : ('wrapUp' as const) } : node))
}

function subdivision(element: XmlElement, type: SubdivisionType, nth: number, around: Around, state: State, notes: Note[]): Subdivision {
  const { depth } = around
  const ladder = state.outline.subdivisions.map((known) => known.element)
  const usual = state.own && ladder.includes(type) ? ladder.indexOf(type) : levelOf(type, depth, ladder)
  const level = given(element.law.level, usual)
  const eId = eIdOf(element, around.eId, type, nth)
  const [kind, origin] = [kindOf(element, around.kind), originOf(element, around.origin, state)]
  const children =
    element.name === 'item'
      ? itemChildren(element, { eId, kind, origin, depth: level + 1 }, state, notes)
      : readBelow(element, { eId, kind, origin, depth: level + 1 }, state, notes)
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
  const bare = { ...element, children: elementsOf(element).filter(({ name }) => !['num', 'heading'].includes(name)) }
  return named(readWords(bare, 'content', around, state, notes, () => 1))
}

function definition(element: XmlElement, around: Around, state: State): Definition {
  const eId = eIdOf(element, around.eId, 'def', 1)
  const links = linksOf(eId, state)
  const kind = (element.law.kind ?? 'definition') as Definition['kind']
  const origin = originOf(element, around.origin, state)
  const children = readBelow(element, { eId, kind, origin, depth: around.depth + 1 }, state, links.notes)
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
    children,
  }
}
