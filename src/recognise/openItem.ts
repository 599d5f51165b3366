import { isDefinition, isSubdivision, type Provision, type Subdivision, words } from '../tree/index.ts'
import { styleOf } from './itemStyles.ts'
import type { Line } from './line.ts'
import { type Item, type ItemStyle, openingOf } from './openings.ts'
import { readInlines } from './readInlines.ts'
import type { Walk } from './walk.ts'

/** A numbered item: in the list that its style of number goes on with, or in a new one. */
export function openItem({ style: seen, number, label, rest }: Item, line: Line, walk: Walk, provision: Provision): void {
  const style = styleOf(
    seen,
    number,
    walk.items.map(({ list }) => list),
  )
  const at = walk.items.findIndex(({ list }) => list.style === style)
  const above = at === -1 ? (resumes(style, number, walk.items, provision) ? [] : walk.items) : walk.items.slice(0, at)
  const parent = above.at(-1)?.node ?? provision
  const outer = above.map(({ node }) => node).findLast((node) => !isDefinition(node))
  const level = outer ? Math.min(outer.level + 1, 3) : style === '(1)' || style === 'I.' ? 0 : 1
  const type = itemTypes[level] ?? 'point'
  const node: Subdivision = {
    type,
    level,
    num: 0,
    label,
    eId: `${parent.eId}__${prefixes[type] ?? type}_${number}`,
    kind: 'principle',
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const intro = parent.children.at(-1)
  if (intro && !isSubdivision(intro) && intro.type === 'content') intro.type = 'intro'
  parent.children.push(node)
  walk.items = [...above, { node, list: { style, last: number } }]
  // “(1) (a)”: one line may open two levels.
  const inner = openingOf({ text: rest }, 'articles')
  if (inner.opens === 'item' && inner.style !== style) openItem(inner, line, walk, provision)
  else if (rest !== '') node.children.push(words('content', readInlines(rest)))
}

/** “(2)” after the definitions in (1) is the next subsection, and no part of the last of them. */
function resumes(style: ItemStyle, number: string, items: Walk['items'], provision: Provision): boolean {
  const definition = items.some(({ node }) => isDefinition(node))
  return style === '(1)' && definition && number !== '1' && provision.children.some((node) => isSubdivision(node) && !isDefinition(node))
}

const itemTypes = ['subsection', 'paragraph', 'subparagraph', 'point'] as const
const prefixes: Record<string, string> = { subsection: 'subsec', paragraph: 'para', subparagraph: 'subpara' }
