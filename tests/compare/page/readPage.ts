import type { Element, Nodes } from 'hast'
import { passagesOf } from '../../../src/compare/acts/index.ts'
import { type Bill, plainText } from '../../../src/tree/index.ts'

export type Side = 'before' | 'after'

/** The passages of an act as lines: each its label and its words. */
export function linesOf(bill: Bill): string[] {
  return passagesOf(bill).map(({ label, children }) => line(label, plainText(children)))
}

/** The lines of one act as the inline view tells them: what is marked as the other's left out. */
export function inlineLines(page: Nodes, side: Side): string[] {
  const other = side === 'before' ? { change: 'movedHere', mark: 'ins' } : { change: 'movedAway', mark: 'del' }
  const leavesOut = (node: Element) => hasClass(node, other.change) || node.tagName === other.mark || hasClass(node, 'whither')
  return elementsOf(byId(page, 'inline'), leavesOut).flatMap((row) => {
    if (!/^r\d+$/.test(String(row.properties.id))) return []
    const told = elementsOf(row, leavesOut)
    const was = told.find((node) => hasClass(node, 'was'))
    const now = told.find((node) => hasClass(node, 'num'))
    const label = side === 'before' && was ? bdiOf(was) : now ? wordsIn(now) : ''
    const words = wordsIn(row, (node) => leavesOut(node) || node === was || node === now, side)
    return label === '' && words === '' ? [] : [line(label, words)]
  })
}

/** The lines of a column of the side-by-side view. */
export function columnLines(page: Nodes, side: Side): string[] {
  return elementsOf(byId(page, 'beside')).flatMap((row) => {
    if (!/^b-r\d+$/.test(String(row.properties.id))) return []
    const cell = row.children.filter((node) => node.type === 'element')[side === 'before' ? 0 : 1]
    if (!cell || hasClass(cell, 'none')) return []
    const label = elementsOf(cell).find((node) => hasClass(node, 'num'))
    return [
      line(
        label ? wordsIn(label) : '',
        wordsIn(cell, (node) => node === label),
      ),
    ]
  })
}

export function byId(page: Nodes, id: string): Element {
  const found = elementsOf(page).find(({ properties }) => properties.id === id)
  if (!found) throw new Error(`nothing has the id ${id}`)
  return found
}

/** The elements below a node, in order, without those left out and what is in them. */
export function elementsOf(node: Nodes, leavesOut: (node: Element) => boolean = () => false): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => (child.type === 'element' && !leavesOut(child) ? [child, ...elementsOf(child, leavesOut)] : []))
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** The words in a node; those of the earlier act are told beside a reference that followed. */
export function wordsIn(node: Nodes, leavesOut: (node: Element) => boolean = () => false, side: Side = 'after'): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element') {
    if (leavesOut(node)) return ''
    if (node.tagName === 'br') return ' '
    if (side === 'before' && hasClass(node, 'ref') && node.properties.title) return String(node.properties.title).replace(/^was /, '')
  }
  return 'children' in node ? node.children.map((child) => wordsIn(child, leavesOut, side)).join('') : ''
}

function bdiOf(was: Element): string {
  const label = elementsOf(was).find(({ tagName }) => tagName === 'bdi')
  return label ? wordsIn(label) : ''
}

/** What stands between a label and a heading is the office's own: a space, a dash, a stop, a line break. */
function line(label: string, words: string): string {
  return `${label.trim()}|${words.replace(/^[\s—.:]+/, '')}`.replace(/\s+/g, ' ').trim()
}
