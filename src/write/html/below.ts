import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Definition, isDefinition, isSubdivision, type Provision, type Subdivision, termOf } from '../../tree/index.ts'
import { lines } from './lines.ts'
import { notes } from './notes.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/**
 * The words and subdivisions of a unit. `before` and `after` stand in its first paragraph: the label of a provision without heading
 * runs into its first words.
 */
export function below(node: Provision | Subdivision, state: State, before: ElementContent[] = [], after: ElementContent[] = []): Element[] {
  const made: Element[] = []
  node.children.forEach((child, index) => {
    const [lead, tail] = index === 0 ? [before, after] : [[], []]
    if (!isSubdivision(child)) made.push(h('p', [...lead, ...phrasing(child.children, state.terms), ...tail]))
    else if (isDefinition(child)) listed(made, 'ul', 'definitions', definition(child, state))
    else if (child.label === '') made.push(h('div', { class: 'unnumbered', id: child.eId }, lines(below(child, state, lead, tail))))
    else listed(made, 'ol', 'numbered', h('li', { id: child.eId }, lines(below(child, state, [...lead, number(child)], tail))))
  })
  return made.length > 0 ? made : [h('p', [...before, ...after])]
}

/** Put an item into the list that stands last, or begin one. */
function listed(made: Element[], tag: 'ol' | 'ul', name: string, item: Element): void {
  const last = made.at(-1)
  if (last?.tagName === tag) last.children.push(item, { type: 'text', value: '\n' })
  else made.push(h(tag, { class: name }, lines([item])))
}

function number({ label }: Subdivision): Element {
  return h('span', { class: 'num' }, `${label} `)
}

function definition(node: Definition, state: State): Element {
  return h('li', { id: node.eId }, lines([...below(node, state), ...state.beside(node), ...notes(node, termOf(node), state)]))
}
