import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { blockLine, gap, type Line } from '../../../tree/index.ts'
import { listLabel, opensProvision } from '../../listLabel.ts'
import { raised } from '../../raised.ts'
import { blockIn } from './blockIn.ts'
import { isApart } from './isApart.ts'
import { listKind, numbersOf } from './listNumbers.ts'

const inline = new Set('a abbr b bdi bdo cite code data dfn em i ins kbd mark q ruby samp small span strong sub sup time u var wbr font tt br'.split(' '))

interface State {
  lines: Line[]
  /** Whether the next words go on with the last line. */
  open: boolean
  /** Numbers of list items that wait for their first words. */
  labels: string[]
  inProvision: boolean
}

type Content = RootContent | ElementContent

/** Where words stand. */
interface Around {
  /** How many lists they are in. */
  depth: number
  heading: boolean
  /** Whether they are raised or lowered. */
  where?: 'superscript' | 'subscript'
}

/** The words of a page line by line, the numbers that its lists would show included; what is no text of it is left out. */
export function htmlLines(html: string): Line[] {
  const root = fromHtml(html)
  const state: State = { lines: [], open: false, labels: [], inProvision: headingsOf(root.children).some(opensProvision) }
  for (const node of root.children) walk(node, state, { depth: 0, heading: false })
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

function walk(node: Content, state: State, around: Around): void {
  if (node.type === 'text') addWords(node.value, node.position?.start.line ?? 1, state, around)
  if (node.type !== 'element' || isApart(node)) return
  const apart = blockIn(node)
  if (apart) {
    state.lines.push(...blockLine(apart, node.position?.start.line ?? 1))
    state.open = false
  } else if (node.tagName === 'br') state.open = false
  else if (inline.has(node.tagName)) for (const child of node.children) walk(child, state, within(node, around))
  else block(node, state, around)
}

function within({ tagName }: Element, around: Around): Around {
  return tagName === 'sup' ? { ...around, where: 'superscript' } : tagName === 'sub' ? { ...around, where: 'subscript' } : around
}

function block(node: Element, state: State, { depth, heading }: Around): void {
  closeBlock(state, node.position?.start.line ?? 1)
  const list = node.tagName === 'ol' || node.tagName === 'ul'
  const numbers = node.tagName === 'ol' ? numbersOf(node) : new Map<Content, number>()
  for (const child of node.children) {
    if (list && child.type === 'element' && child.tagName === 'li') {
      const number = numbers.get(child)
      const ownLabel = /^\s*\(?\w{1,4}[.)]\s/.test(textOf(child))
      const label = number === undefined || ownLabel ? '' : listLabel(number, { kind: listKind(child, node), depth, inProvision: state.inProvision })
      state.labels = [...state.labels, label === '' ? '' : `${label} `]
    }
    walk(child, state, { depth: list ? depth + 1 : depth, heading: heading || isHeading(node) })
  }
  closeBlock(state, node.position?.end.line ?? 1)
}

function closeBlock(state: State, line: number): void {
  if (state.lines.length > 0 && state.lines.at(-1)?.text !== '') state.lines.push(gap(line))
  state.open = false
}

function addWords(value: string, line: number, state: State, { heading, where }: Around): void {
  const plain = value.replace(/\s+/g, ' ')
  const words = where === undefined ? plain : raised(plain, where)
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
