import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Division, hasHeading, isDivision, type Provision, separatorOf, upperOutline } from '../../tree/index.ts'
import { below, hasOpening } from './below.ts'
import { inlines } from './inline.ts'
import { notesOf } from './notes.ts'
import type { State } from './state.ts'
import { unitAttributes } from './unitAttributes.ts'

type Upper = Division | Provision

/** Divisions and provisions. `depth` counts the divisions above, in the bill or in what it inserts. */
export function upper(nodes: Upper[], depth: number, state: State): Element[] {
  return nodes.map((node) => (!isDivision(node) ? provision(node, state) : node.type === 'mod' ? amendment(node, state) : division(node, depth, state)))
}

function division(node: Division, depth: number, state: State): Element {
  const attributes = { ...unitAttributes(node), 'law:num': node.num, 'law:level': node.level === depth ? undefined : node.level }
  const intro = node.intro ? [x('intro', { eId: `${node.eId}__intro` }, x('p', inlines(node.intro.children, state)))] : []
  return x(node.type, attributes, [...opening(node, separatorOf(node, state.bill.outline), [], state), ...intro, ...upper(node.children, depth + 1, state)])
}

function provision(node: Provision, state: State): Element {
  const { separator = ' ' } = upperOutline(node, state.bill.outline).provision
  const attributes = { ...unitAttributes(node), ...hiddenHeading(node, state), 'law:num': node.num, 'law:clause': node.clause }
  const headed = hasHeading(node, state.bill.outline)
  const notes = headed || hasOpening(node) ? notesOf(node, state) : []
  return x(node.type, attributes, [...opening(node, separator, headed ? notes : [], state), ...below(node, state, headed ? [] : notes)])
}

/** A provision that inserts its children into another law: Akoma Ntoso has the words and what is inserted in one `mod`. */
function amendment(node: Division, state: State): Element {
  const { outline } = state.bill
  const { eId, intro } = node
  const inserted = x('quotedStructure', { eId: `${eId}__mod_1__qstr_1` }, upper(node.children, 0, state))
  const mod = x('mod', { eId: `${eId}__mod_1` }, [...(intro ? inlines(intro.children, state) : []), inserted])
  const attributes = { ...unitAttributes(node), ...hiddenHeading(node, state), 'law:num': node.num }
  const content = x('content', { eId: `${eId}__content` }, [x('p', [mod])])
  return x(outline.provision.element, attributes, [...opening(node, separatorOf(node, outline), [], state), content])
}

function hiddenHeading(node: Upper, state: State): Record<string, string> {
  return hasHeading(node, state.bill.outline) ? {} : { 'law:heading': node.heading }
}

/** Number and heading; a printed sign between the two stands with the number, and notes behind the heading. */
function opening(node: Upper, separator: string, notes: Element[], state: State): Element[] {
  const num = node.label === '' ? [] : [x('num', node.label + separator.trim())]
  return hasHeading(node, state.bill.outline) ? [...num, x('heading', [node.heading, ...notes])] : num
}
