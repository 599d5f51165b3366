import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { say } from '../../../language/index.ts'
import type { Language } from '../../../model/index.ts'
import { lines } from '../../../page/index.ts'

/** A companion document as the blocks of a page; HTML in its Markdown is left out, tables that are too wide scroll by themselves. */
export function report(document: Root, language: Language): ElementContent[] {
  const made = toHast(document)
  const blocks = (made.type === 'root' ? made.children : [made]).filter(isContent)
  const tables = blocks.filter((node) => isElement(node, 'table'))
  const placed = setApart(blocks.map((node) => (isElement(node, 'table') ? scrolling(node, tables.indexOf(node) + 1, language) : node)))
  const { contents } = document.data ?? {}
  const main = (inside: ElementContent[]) => h('main', { id: 'act', class: 'report' }, inside)
  if (contents === undefined) return [main(placed)]
  const [title = [], rest] = [placed.find((node) => isElement(node, 'h1')), placed.filter((node) => !isElement(node, 'h1'))]
  return [h('header', { class: 'report' }, lines([title, contentsOf(rest, contents)].flat())), main(rest)]
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}

function isElement(node: ElementContent, name: string | RegExp): node is Element {
  return node.type === 'element' && (typeof name === 'string' ? node.tagName === name : name.test(node.tagName))
}

/** It takes the focus, so that it scrolls by the keyboard too. */
function scrolling(table: Element, number: number, language: Language): Element {
  return h('div', { class: 'scroll', role: 'group', 'aria-label': say(language, 'page.table', { number }), tabindex: 0 }, [table])
}

/** What stands below a heading that has a class stands apart under that class, up to the next heading. */
function setApart(blocks: ElementContent[]): ElementContent[] {
  const placed: ElementContent[] = []
  let inside = placed
  for (const node of blocks) {
    if (!isElement(node, /^h[1-6]$/)) {
      inside.push(node)
      continue
    }
    const { className, ...properties } = node.properties
    const article = className ? h('article', { className }, [{ ...node, properties }]) : undefined
    placed.push(article ?? node)
    inside = article?.children ?? placed
  }
  return placed
}

/** Links to the parts, which get an id each. */
function contentsOf(blocks: ElementContent[], name: string): Element {
  const parts = blocks.filter((node) => isElement(node, 'h2'))
  const links = parts.map((part, nth) => {
    part.properties.id = `part-${nth + 1}`
    return h('li', [h('a', { href: `#part-${nth + 1}` }, part.children)])
  })
  return h('nav', { 'aria-label': name }, [h('ul', { class: 'parts' }, lines(links))])
}
