import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { type Definition, isDefinition, isSubdivision, isWords, type Subdivision, type Words } from '../../tree/index.ts'
import { inlines } from './inline.ts'
import { notesOf } from './notes.ts'
import type { State } from './state.ts'
import { unitAttributes } from './unitAttributes.ts'
import { names } from './vocabulary.ts'

type Children = (Words | Subdivision)[]
/** The unit above: a subdivision says only what differs from it. */
export type Above = Pick<Subdivision, 'eId' | 'kind' | 'origin'> & { children: Children }

/**
 * Words and subdivisions by the schema's content models: `content` alone, or `intro`, subdivisions and `wrapUp` in this order.
 * Words that stand elsewhere, as between two lists, are containers of their own. `notes` stand behind the first words.
 */
export function below(unit: Above, state: State, notes: Element[] = []): Element[] {
  const { children, eId } = unit
  const notesAt = (index: number) => (index === 0 ? notes : [])
  const made = (from: number, to: number, name: string, abbreviation = name): Element[] => {
    const paragraphs = children
      .slice(from, to)
      .filter(isWords)
      .map((run, index) => paragraph(run, state, notesAt(from + index)))
    if (paragraphs.length === 0) return []
    return [x(name, { eId: `${eId}__${abbreviation}` }, paragraphs)]
  }
  if (children.length > 0 && children.every(({ type }) => type === 'content')) return made(0, children.length, 'content')
  const opening = children.findIndex(({ type }) => type !== 'intro')
  const start = opening < 0 ? children.length : opening
  const end = Math.max(start, children.findLastIndex(({ type }) => type !== 'wrapUp') + 1)
  let [num, loose] = [0, 0]
  const middle = children.slice(start, end).map((child, index) => {
    if (!isSubdivision(child)) {
      loose += 1
      return x('hcontainer', { name: child.type, eId: `${eId}__hcontainer_${loose}` }, [x('content', [paragraph(child, state, notesAt(start + index))])])
    }
    if (isDefinition(child)) return definition(child, unit, state)
    num += 1
    return subdivision(child, unit, num, state, notesAt(start + index))
  })
  return [...made(0, start, 'intro'), ...middle, ...made(end, children.length, 'wrapUp', 'wrapup')]
}

/** Whether a unit opens with words of its own that its notes can stand behind; those of a definition are the definition's. */
export function hasOpening({ children: [first] }: { children: Children }): boolean {
  return first !== undefined && (!isSubdivision(first) || (!isDefinition(first) && hasOpening(first)))
}

function paragraph({ children }: Words, state: State, after: ElementContent[]): Element {
  return x('p', [...inlines(children, state), ...after])
}

function subdivision(node: Subdivision, above: Above, nth: number, state: State, notes: Element[]): Element {
  const { level, num, label, type } = node
  const usual = state.bill.outline.subdivisions.findIndex(({ element }) => element === type)
  const attributes = {
    ...unitAttributes(node, above),
    'law:level': level === usual ? undefined : level,
    'law:num': num === nth ? undefined : num,
  }
  return x(type, attributes, [...(label === '' ? [] : [x('num', label)]), ...below(node, state, notes)])
}

/** An entry of the interpretation provision. */
function definition(node: Definition, above: Above, state: State): Element {
  const notes = hasOpening(node) ? notesOf(node, state) : []
  const attributes = {
    name: names.definition,
    ...unitAttributes(node, above),
    refersTo: `#${state.terms.get(node.clause)?.eId}`,
    'law:clause': node.clause,
    'law:level': node.level === 0 ? undefined : node.level,
    'law:num': node.num === 0 ? undefined : node.num,
    'law:kind': node.kind === 'definition' ? undefined : node.kind,
  }
  return x('hcontainer', attributes, [...(node.label === '' ? [] : [x('num', node.label)]), ...below(node, state, notes)])
}
