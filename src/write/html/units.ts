import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Division, hasHeading, isDivision, type Provision, printedLabel, separatorOf, upperOutline } from '../../tree/index.ts'
import { below } from './below.ts'
import { lines } from './lines.ts'
import { notes } from './notes.ts'
import { permalink } from './permalink.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/** A division or provision as a section whose id is its eId; `depth` is that of its heading. */
export function unit(node: Division | Provision, depth: number, state: State): Element {
  return isDivision(node) ? division(node, depth, state) : provision(node, depth, state)
}

function division(node: Division, depth: number, state: State): Element {
  const { eId, type, level, intro, children } = node
  const separator = separatorOf(node, state.outline)
  const words = intro ? phrasing(intro.children, state.terms) : []
  const headed = hasHeading(node, state.outline)
  const opening = headed
    ? [heading(node, depth, separator, node.label), ...(intro ? [h('p', words)] : [])]
    : [h('p', [number(node), separator, ...words, permalink(eId, node.label)])]
  const inside = children.map((child) => unit(child, headed ? depth + 1 : depth, state))
  return h('section', { class: `division ${type === 'mod' ? type : `level-${level}`}`, id: eId }, lines([...opening, ...state.beside(node), ...inside]))
}

function provision(node: Provision, depth: number, state: State): Element {
  const { separator = ' ' } = upperOutline(node, state.outline).provision
  const label = printedLabel(node)
  const body = hasHeading(node, state.outline)
    ? [heading(node, depth, separator, label), ...below(node, state)]
    : below(node, state, [number(node), { type: 'text', value: separator }], [permalink(node.eId, label)])
  return h('section', { class: 'provision', id: node.eId }, lines([...body, ...state.beside(node), ...notes(node, label, state)]))
}

function heading(node: Division | Provision, depth: number, separator: string, label: string): Element {
  // A space before the break: without it the bookmarks of a printed PDF run the label into the heading.
  const between: ElementContent[] = separator === '\n' ? [{ type: 'text', value: ' ' }, h('br')] : [{ type: 'text', value: separator }]
  return h(`h${Math.min(depth, 6)}`, [number(node), ...between, node.heading, permalink(node.eId, label)])
}

function number({ label }: Division | Provision): Element {
  return h('span', { class: 'num' }, label)
}
