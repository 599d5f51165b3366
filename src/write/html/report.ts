import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'

/** A companion document as the blocks of a page; HTML in its Markdown is left out, tables that are too wide scroll by themselves. */
export function report(document: Root): ElementContent[] {
  const made = toHast(document)
  const blocks = (made.type === 'root' ? made.children : [made]).filter(isContent)
  const tables = blocks.filter(isTable)
  const placed = blocks.map((node) => (isTable(node) ? scrolling(node, tables.indexOf(node) + 1) : node))
  return [h('main', { id: 'act', class: 'report' }, placed)]
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}

function isTable(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'table'
}

/** It takes the focus, so that it scrolls by the keyboard too. */
function scrolling(table: Element, number: number): Element {
  return h('div', { class: 'scroll', role: 'group', 'aria-label': `Table ${number}`, tabindex: 0 }, [table])
}
