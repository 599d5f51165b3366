import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../../page/index.ts'
import { type Definition, isDefinition, isFigure, isSubdivision, type Provision, partsOf, type Subdivision, termOf } from '../../../tree/index.ts'
import { figure } from './figures.ts'
import { noteFold } from './notes.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/**
 * The words and subdivisions of a unit. `before` and `after` stand in its first paragraph: the label of a provision without heading
 * runs into its first words.
 */
export function below(node: Provision | Subdivision, state: State, before: ElementContent[] = [], after: ElementContent[] = []): Element[] {
  const made: Element[] = []
  partsOf(node).forEach((child, index) => {
    const [lead, tail] = index === 0 ? [before, after] : [[], []]
    if (isFigure(child)) made.push(...beforeFigure(lead, tail), ...figure(child, state))
    else if (!isSubdivision(child))
      made.push(h('p', { class: child.type === 'formula' ? 'equation' : undefined }, [...lead, ...phrasing(child.children, state.terms), ...tail]))
    else if (isDefinition(child)) listed(made, 'ul', 'definitions', definition(child, state))
    else if (child.label === '')
      made.push(h('div', { class: 'unnumbered', id: child.eId }, lines(below(child, state, [...formerName(child, state), ...lead], tail))))
    else listed(made, 'ol', 'numbered', h('li', { id: child.eId }, lines(below(child, state, [...lead, number(child, state)], tail))))
  })
  return made.length > 0 ? made : [h('p', [...before, ...after])]
}

/** A label that has no words to run into stands above the figure. */
function beforeFigure(lead: ElementContent[], tail: ElementContent[]): Element[] {
  return lead.length + tail.length === 0 ? [] : [h('p', [...lead, ...tail])]
}

/** Put an item into the list that stands last, or begin one. */
function listed(made: Element[], tag: 'ol' | 'ul', name: string, item: Element): void {
  const last = made.at(-1)
  if (last?.tagName === tag) last.children.push(item, { type: 'text', value: '\n' })
  else made.push(h(tag, { class: name }, lines([item])))
}

/** The printed number, under the former name of its unit. */
function number({ label, eId }: Subdivision, { formerIds }: State): Element {
  return h('span', { class: 'num', id: formerIds.get(eId) }, `${label} `)
}

function formerName({ eId }: Subdivision, { formerIds }: State): Element[] {
  const id = formerIds.get(eId)
  return id === undefined ? [] : [h('span', { id })]
}

function definition(node: Definition, state: State): Element {
  return h('li', { id: node.eId }, lines([...below(node, state, formerName(node, state)), ...state.beside(node), ...noteFold(node, termOf(node), state)]))
}
