import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../../../language/index.ts'
import { lines } from '../../../page/index.ts'
import { type Cell, type Figure, isRow, quotedLines, type Row, type Table } from '../../../tree/index.ts'
import { phrasing } from './phrasing.ts'
import type { State } from './state.ts'

/** A table, picture or text put into another law, as blocks. */
export function figure(node: Figure, state: State): Element[] {
  switch (node.type) {
    case 'table':
      return [table(node, state)]
    case 'image':
      return [h('figure', [h('img', { src: node.url, alt: node.alt })])]
    case 'quotedStructure':
      return [
        h(
          'blockquote',
          { class: 'quoted' },
          lines(quotedLines(node).flatMap((line) => ('figure' in line ? figure(line.figure, state) : [quotedLine(line, state)]))),
        ),
      ]
  }
}

function quotedLine({ depth, label, heading, children }: Exclude<ReturnType<typeof quotedLines>[number], { figure: unknown }>, state: State): Element {
  const before: ElementContent[] = [label === '' ? [] : [h('span', { class: 'num' }, `${label} `)], heading === '' ? [] : [h('strong', heading)]].flat()
  return h('p', { class: depth === 0 ? undefined : `deep-${Math.min(depth, 4)}` }, [...before, ...phrasing(children, state.terms)])
}

/** It scrolls by itself where it is too wide, by the keyboard too. The rows of headers that open it are its head. */
function table({ children }: Table, state: State): Element {
  const caption = children.find((child) => child.type === 'caption')
  const rows = children.filter(isRow)
  const opening = rows.findIndex(({ children }) => !children.every(({ header }) => header))
  const heads = opening < 0 ? (rows.length === 1 ? 0 : 1) : opening
  const [head, body] = [rows.slice(0, heads), rows.slice(heads)]
  const made = h('table', [
    ...(caption ? [h('caption', phrasing(caption.children, state.terms))] : []),
    ...(head.length > 0 ? [h('thead', lines(head.map((row) => rowOf(row, 'col', state))))] : []),
    ...(body.length > 0 ? [h('tbody', lines(body.map((row) => rowOf(row, 'row', state))))] : []),
  ])
  state.tables.count += 1
  return h('div', { class: 'scroll', role: 'group', 'aria-label': say(state.language, 'page.table', { number: state.tables.count }), tabindex: 0 }, [made])
}

function rowOf({ children }: Row, scope: 'col' | 'row', state: State): Element {
  return h(
    'tr',
    children.map((cell: Cell) => (cell.header ? h('th', { scope }, phrasing(cell.children, state.terms)) : h('td', phrasing(cell.children, state.terms)))),
  )
}
