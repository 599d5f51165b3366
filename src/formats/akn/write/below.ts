import type { Element, ElementContent } from 'xast'
import { type Definition, isDefinition, isFigure, isSubdivision, isWords, type Provision, partsOf, type Subdivision, type Words } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { names } from '../vocabulary.ts'
import { figure } from './figures.ts'
import { inlines } from './inline.ts'
import { authorialNotes } from './notes.ts'
import type { State } from './state.ts'
import { unitAttributes } from './unitAttributes.ts'

type Unit = Provision | Subdivision

/**
 * Words and subdivisions by the schema's content models: `content` alone, or `intro`, subdivisions and `wrapUp` in this order.
 * Words that stand elsewhere, as between two lists, are containers of their own, and so are figures beside subdivisions. `notes` stand
 * behind the first words.
 */
export function below(unit: Unit, state: State, notes: Element[] = []): Element[] {
  const { eId } = unit
  const children = partsOf(unit)
  const notesAt = (index: number) => (index === 0 ? notes : [])
  const made = (from: number, to: number, name: string, abbreviation = name): Element[] => {
    const paragraphs = children
      .slice(from, to)
      .filter(isWords)
      .map((run, index) => paragraph(run, name, state, notesAt(from + index)))
    if (paragraphs.length === 0) return []
    return [element(name, { eId: `${eId}__${abbreviation}` }, paragraphs)]
  }
  const block = (index: number, container: string): Element => {
    const child = children[index]
    if (!child || isSubdivision(child)) throw new Error('no block stands here')
    return isWords(child) ? paragraph(child, container, state, notesAt(index)) : figure(child, `${eId}__block_${index + 1}`, state, below)
  }
  if (children.length > 0 && children.every(({ type }) => type === 'content')) return made(0, children.length, 'content')
  if (children.some((child) => isFigure(child) || child.type === 'formula') && !children.some(isSubdivision)) {
    return [
      element(
        'content',
        { eId: `${eId}__content` },
        children.map((_, index) => block(index, 'content')),
      ),
    ]
  }
  const opening = children.findIndex(({ type }) => type !== 'intro')
  const start = opening < 0 ? children.length : opening
  const end = Math.max(start, children.findLastIndex(({ type }) => type !== 'wrapUp') + 1)
  let [num, loose] = [0, 0]
  const middle = children.slice(start, end).map((child, index) => {
    if (!isSubdivision(child)) {
      loose += 1
      return element('hcontainer', { name: child.type, eId: `${eId}__hcontainer_${loose}` }, [element('content', {}, [block(start + index, child.type)])])
    }
    if (isDefinition(child)) return definition(child, unit, state)
    num += 1
    return subdivision(child, unit, num, state, notesAt(start + index))
  })
  return [...made(0, start, 'intro'), ...middle, ...made(end, children.length, 'wrapUp', 'wrapup')]
}

/** Whether a unit opens with words of its own that its notes can stand behind; those of a definition are the definition's. */
export function hasOpening({ children: [first] }: Unit): boolean {
  return first !== undefined && (isWords(first) || (isSubdivision(first) && !isDefinition(first) && hasOpening(first)))
}

/** Words say what they are where their container does not. */
function paragraph({ type, children }: Words, container: string, state: State, after: ElementContent[]): Element {
  return element('p', { class: type === container ? undefined : type }, [...inlines(children, state), ...after])
}

function subdivision(node: Subdivision, above: Unit, nth: number, state: State, notes: Element[]): Element {
  const { level, num, label, type } = node
  const usual = state.bill.outline.subdivisions.findIndex(({ element }) => element === type)
  const attributes = {
    ...unitAttributes(node, above),
    'law:level': level === usual ? undefined : String(level),
    'law:num': num === nth ? undefined : String(num),
  }
  return element(type, attributes, [...(label === '' ? [] : [element('num', {}, [label])]), ...below(node, state, notes)])
}

/** An entry of the interpretation provision. */
function definition(node: Definition, above: Unit, state: State): Element {
  const notes = hasOpening(node) ? authorialNotes(node, state) : []
  const attributes = {
    name: names.definition,
    ...unitAttributes(node, above),
    refersTo: `#${state.terms.get(node.clause)?.eId}`,
    'law:clause': node.clause,
    'law:level': node.level === 0 ? undefined : String(node.level),
    'law:num': node.num === 0 ? undefined : String(node.num),
    'law:kind': node.kind === 'definition' ? undefined : node.kind,
  }
  return element('hcontainer', attributes, [...(node.label === '' ? [] : [element('num', {}, [node.label])]), ...below(node, state, notes)])
}
