import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../../tree/index.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/** The paragraphs of an opening or closing; the title is the page's first heading. */
export function blocks(nodes: Block[], { terms }: State): Element[] {
  const title = nodes.find(({ role }) => role === 'docTitle')
  return nodes.map((node) => {
    const words = phrasing(node.children, terms)
    return node === title ? h('h1', words) : h('p', { class: node.role }, words)
  })
}

/** What stands above the contents: the title and what kind of document it is. */
export function isTitle({ role }: Block): boolean {
  return role === 'docTitle' || role === 'docType'
}
