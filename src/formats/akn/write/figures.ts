import type { Element, ElementContent } from 'xast'
import {
  type Figure,
  isDivision,
  isNote,
  isProvision,
  isSubdivision,
  isWords,
  type Provision,
  type QuotedStructure,
  type Subdivision,
  type Table,
} from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { inlines } from './inline.ts'
import type { State } from './state.ts'

type Below = (unit: Provision | Subdivision, state: State) => Element[]

/** A table, picture or text put into another law, as a block; `name` is a name of its own, and `below` writes what a unit holds. */
export function figure(node: Figure, name: string, state: State, below: Below): Element {
  switch (node.type) {
    case 'table':
      return table(node, name, state)
    case 'image':
      return element('p', { class: 'image' }, [element('img', { src: node.url, alt: node.alt })])
    case 'quotedStructure':
      return element('p', {}, [element('mod', { eId: `${name}__mod_1` }, [quoted(node, `${name}__mod_1__qstr_1`, state, below)])])
  }
}

function table({ children }: Table, name: string, state: State): Element {
  const rows = children.map((child) =>
    child.type === 'caption'
      ? element('caption', {}, inlines(child.children, state))
      : element(
          'tr',
          {},
          child.children.map((cell) => element(cell.header ? 'th' : 'td', {}, [element('p', {}, inlines(cell.children, state))])),
        ),
  )
  return element('table', { eId: `${name}__table_1` }, rows)
}

/** Its units keep the names and numbers that they bear in the other law. */
function quoted({ startQuote, endQuote, children }: QuotedStructure, name: string, state: State, below: Below): Element {
  return element('quotedStructure', { eId: name, startQuote, endQuote }, structure(children, name, state, below))
}

function structure(nodes: QuotedStructure['children'], name: string, state: State, below: Below): Element[] {
  return nodes.flatMap((node, index): Element[] => {
    if (isNote(node)) return []
    if (isWords(node)) return [element('p', { class: node.type === 'content' ? undefined : node.type }, inlines(node.children, state))]
    if (!isDivision(node) && !isProvision(node) && !isSubdivision(node)) return [figure(node, `${name}__${index + 1}`, state, below)]
    const num: ElementContent[] = node.label === '' ? [] : [element('num', {}, [node.label])]
    if (isSubdivision(node)) return [element(node.type, { eId: node.eId }, [...num, ...below(node, state)])]
    const heading = node.heading === '' ? [] : [element('heading', {}, [node.heading])]
    const inside = isProvision(node) ? below(node, state) : structure(node.children, node.eId, state, below)
    return [element(node.type, { eId: node.eId }, [...num, ...heading, ...inside])]
  })
}
