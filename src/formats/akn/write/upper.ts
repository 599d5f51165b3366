import type { Element } from 'xast'
import { type Division, hasHeading, introOf, isDivision, isSchedule, type Provision, separatorOf, unitsIn, upperOutline } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { names } from '../vocabulary.ts'
import { below, hasOpening } from './below.ts'
import { inlines } from './inline.ts'
import { authorialNotes } from './notes.ts'
import type { State } from './state.ts'
import { unitAttributes } from './unitAttributes.ts'

type Upper = Division | Provision

/** Divisions and provisions. `depth` counts the divisions above, in the bill or in what it inserts. */
export function upper(nodes: Upper[], depth: number, state: State): Element[] {
  return nodes.map((node) => (!isDivision(node) ? provision(node, state) : node.type === 'mod' ? amendment(node, state) : division(node, depth, state)))
}

function division(node: Division, depth: number, state: State): Element {
  const attributes = { ...unitAttributes(node), 'law:num': String(node.num), 'law:level': node.level === depth ? undefined : String(node.level) }
  const words = introOf(node)
  const intro = words ? [element('intro', { eId: `${node.eId}__intro` }, [element('p', {}, inlines(words.children, state))])] : []
  return element(node.type, attributes, [
    ...opening(node, separatorOf(node, state.bill.outline), [], state),
    ...intro,
    ...upper(unitsIn(node), depth + 1, state),
  ])
}

function provision(node: Provision, state: State): Element {
  const { separator = ' ' } = upperOutline(node, state.bill.outline).provision
  const attributes = { ...unitAttributes(node), ...hiddenHeading(node, state), 'law:num': String(node.num), 'law:clause': node.clause }
  const headed = hasHeading(node, state.bill.outline)
  const notes = headed || hasOpening(node) ? authorialNotes(node, state) : []
  const children = [...opening(node, separator, headed ? notes : [], state), ...below(node, state, headed ? [] : notes)]
  return isSchedule(node) ? element('hcontainer', { name: names.schedule, ...attributes }, children) : element(node.type, attributes, children)
}

/** A provision that inserts what it holds into another law: Akoma Ntoso has the words and what is inserted in one `mod`. */
function amendment(node: Division, state: State): Element {
  const { outline } = state.bill
  const { eId } = node
  const intro = introOf(node)
  const inserted = element('quotedStructure', { eId: `${eId}__mod_1__qstr_1` }, upper(unitsIn(node), 0, state))
  const mod = element('mod', { eId: `${eId}__mod_1` }, [...(intro ? inlines(intro.children, state) : []), inserted])
  const attributes = { ...unitAttributes(node), ...hiddenHeading(node, state), 'law:num': String(node.num) }
  const content = element('content', { eId: `${eId}__content` }, [element('p', {}, [mod])])
  return element(outline.provision.element, attributes, [...opening(node, separatorOf(node, outline), [], state), content])
}

function hiddenHeading(node: Upper, state: State): Record<string, string> {
  return hasHeading(node, state.bill.outline) ? {} : { 'law:heading': node.heading }
}

/** Number and heading; a printed sign between the two stands with the number, and notes behind the heading. */
function opening(node: Upper, separator: string, notes: Element[], state: State): Element[] {
  const num = node.label === '' ? [] : [element('num', {}, [node.label + separator.trimEnd()])]
  return hasHeading(node, state.bill.outline) ? [...num, element('heading', {}, [node.heading, ...notes])] : num
}
