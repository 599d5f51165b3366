import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { gap, type Line } from './line.ts'
import { listLabel, opensProvision } from './listLabel.ts'

const unread = new Set(['head', 'script', 'style', 'template', 'nav', 'noscript', 'svg', 'button', 'form', 'select', 'object', 'iframe'])
/** What the pages of this toolkit, and many others, call a link past the navigation, and what they fold away below a provision. */
const apart = new Set(['skip', 'skip-link', 'notes'])
const inline = new Set('a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr font tt br'.split(' '))

interface State {
  lines: Line[]
  /** Whether the next words go on with the last line. */
  open: boolean
  /** Numbers of list items that wait for their first words. */
  labels: string[]
  inProvision: boolean
}

type Content = RootContent | ElementContent

/** The words of a page line by line, the numbers that its lists would show included; what is no text of it is left out. */
export function htmlLines(html: string): Line[] {
  const root = fromHtml(html)
  const state: State = { lines: [], open: false, labels: [], inProvision: headingsOf(root.children).some(opensProvision) }
  for (const node of root.children) walk(node, state, 0, false)
  return state.lines
}

function headingsOf(nodes: Content[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return isHeading(node) ? [textOf(node)] : headingsOf(node.children)
  })
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

function textOf(node: Content): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function walk(node: Content, state: State, depth: number, heading: boolean): void {
  if (node.type === 'text') addWords(node.value, node.position?.start.line ?? 1, state, heading)
  if (node.type !== 'element' || isApart(node)) return
  if (node.tagName === 'br') state.open = false
  else if (inline.has(node.tagName)) for (const child of node.children) walk(child, state, depth, heading)
  else block(node, state, depth, heading)
}

/** Whether an element is no text of the page, or stands aside of it. */
function isApart({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  return unread.has(tagName) || properties.hidden === true || properties.popover !== undefined || classes.some((name) => apart.has(name))
}

function block(node: Element, state: State, depth: number, heading: boolean): void {
  closeBlock(state, node.position?.start.line ?? 1)
  const list = node.tagName === 'ol' || node.tagName === 'ul'
  let number = typeof node.properties.start === 'number' ? node.properties.start : 1
  for (const child of node.children) {
    if (list && child.type === 'element' && child.tagName === 'li') {
      if (typeof child.properties.value === 'number') number = child.properties.value
      const kind = String(child.properties.type ?? node.properties.type ?? '1')
      const ownLabel = /^\s*\(?\w{1,4}[.)]\s/.test(textOf(child))
      state.labels = [...state.labels, node.tagName === 'ol' && !ownLabel ? `${listLabel(number, { kind, depth, inProvision: state.inProvision })} ` : '']
      number += 1
    }
    walk(child, state, list ? depth + 1 : depth, heading || isHeading(node))
  }
  closeBlock(state, node.position?.end.line ?? 1)
}

function closeBlock(state: State, line: number): void {
  if (state.lines.length > 0 && state.lines.at(-1)?.text !== '') state.lines.push(gap(line))
  state.open = false
}

function addWords(value: string, line: number, state: State, heading: boolean): void {
  const words = value.replace(/\s+/g, ' ')
  const last = state.lines.at(-1)
  if (state.open && last) {
    last.text += words
    return
  }
  if (words.trim() === '') return
  const before = value.slice(0, value.search(/\S/)).split('\n').length - 1
  state.lines.push({ text: state.labels.join('') + words.trimStart(), line: line + before, ...(heading ? { heading: true } : {}) })
  Object.assign(state, { open: true, labels: [] })
}
