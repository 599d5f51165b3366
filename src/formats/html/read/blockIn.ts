import type { Element, ElementContent } from 'hast'
import { type Caption, cellOf, type Figure, type Image, pictureIn, type Row, type Table, text, type Words, words } from '../../../tree/index.ts'
import { isApart } from './isApart.ts'

/** A cell with more words than this holds text that a page lays out by a table. */
const longestCell = 600

/** The table, formula or quoted text that an element is; undefined where it is none, as a table that only lays a page out. */
export function blockIn(node: Element): Figure | Words | undefined {
  if (node.tagName === 'table') return tableIn(node)
  const classes = Array.isArray(node.properties.className) ? node.properties.className : []
  if (node.tagName === 'p' && classes.includes('equation')) return words('formula', [text(wordsIn(node))])
  if (node.tagName === 'figure') return imageIn(node)
  if (node.tagName !== 'blockquote' || !classes.includes('quoted')) return undefined
  const children = elementsIn(node).flatMap((child) => blockIn(child) ?? [words('content', [text(wordsIn(child))])])
  return { type: 'quotedStructure', children }
}

/** The picture that stands in the page itself and says what it shows; one that lies elsewhere is none of the text. */
function imageIn(node: Element): Image | undefined {
  const [picture, ...others] = below(node, 'img')
  const { src = '', alt = '' } = picture?.properties ?? {}
  const told = typeof alt === 'string' && alt.trim() !== '' && typeof src === 'string' && pictureIn(src) !== undefined
  return told && others.length === 0 ? { type: 'image', url: String(src), alt: String(alt) } : undefined
}

function tableIn(node: Element): Table | undefined {
  const rows = below(node, 'tr').map((row): Row => ({ type: 'row', children: elementsIn(row).map((cell) => cellOf(wordsIn(cell), cell.tagName === 'th')) }))
  const cells = rows.flatMap(({ children }) => children)
  const lays = below(node, 'table').length > 0 || below(node, /^(?:h[1-6]|ol)$/).length > 0 || rows.every(({ children }) => children.length < 2)
  if (lays || cells.some(({ children: [only] }) => only?.type === 'text' && only.value.length > longestCell)) return undefined
  const [caption] = below(node, 'caption')
  const named: Caption[] = caption ? [{ type: 'caption', children: [text(wordsIn(caption))] }] : []
  return { type: 'table', children: [...named, ...rows] }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element')
}

function below(node: Element, name: string | RegExp): Element[] {
  const fits = ({ tagName }: Element) => (typeof name === 'string' ? tagName === name : name.test(tagName))
  return elementsIn(node).flatMap((child) => [...(fits(child) ? [child] : []), ...below(child, name)])
}

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isApart(node)) return ''
  return node.tagName === 'br' ? ' ' : node.children.map(wordsIn).join('')
}
