import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../../page/index.ts'
import {
  type Division,
  hasHeading,
  introOf,
  isDivision,
  isSchedule,
  type Provision,
  printedLabel,
  separatorOf,
  unitsIn,
  upperOutline,
} from '../../../tree/index.ts'
import { below } from './below.ts'
import { noteFold } from './notes.ts'
import { permalink } from './permalink.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/** A division or provision as a section whose id is its eId; `depth` is that of its heading. */
export function unit(node: Division | Provision, depth: number, state: State): Element {
  return isDivision(node) ? division(node, depth, state) : provision(node, depth, state)
}

function division(node: Division, depth: number, state: State): Element {
  const { eId, type, level } = node
  const intro = introOf(node)
  const separator = separatorOf(node, state.outline)
  const words = intro ? phrasing(intro.children, state.terms) : []
  const headed = hasHeading(node, state.outline)
  const opening = headed
    ? [heading(node, depth, separator, node.label, state), ...(intro ? [h('p', words)] : [])]
    : [h('p', [number(node, state), separator, ...words, permalink(eId, node.label, state.language)])]
  const inside = unitsIn(node).map((child) => unit(child, headed ? depth + 1 : depth, state))
  return h('section', { class: `division ${type === 'mod' ? type : `level-${level}`}`, id: eId }, lines([...opening, ...state.beside(node), ...inside]))
}

function provision(node: Provision, depth: number, state: State): Element {
  const { separator = ' ' } = upperOutline(node, state.outline).provision
  const label = printedLabel(node)
  const body = hasHeading(node, state.outline)
    ? [heading(node, depth, separator, label, state), ...below(node, state)]
    : node.label === ''
      ? below(node, state)
      : below(node, state, [number(node, state), { type: 'text', value: separator }], [permalink(node.eId, label, state.language)])
  return h(
    'section',
    { class: isSchedule(node) ? 'provision schedule' : 'provision', id: node.eId },
    lines([...body, ...state.beside(node), ...noteFold(node, label, state)]),
  )
}

function heading(node: Division | Provision, depth: number, separator: string, label: string, state: State): Element {
  // A space before the break: without it the bookmarks of a printed PDF run the label into the heading.
  const between: ElementContent[] = separator === '\n' ? [{ type: 'text', value: ' ' }, h('br')] : [{ type: 'text', value: separator }]
  const opening = node.label === '' ? [] : [number(node, state), ...between]
  return h(`h${Math.min(depth, 6)}`, [...opening, node.heading, permalink(node.eId, label || node.heading, state.language)])
}

/** The printed number, under the former name of its unit. */
function number({ label, eId }: Division | Provision, { formerIds }: State): Element {
  return h('span', { class: 'num', id: formerIds.get(eId) }, label)
}
