import { eIdBelow, isDefinition, isSchedule, isSubdivision, isWords, type Line, type Provision, plainText, type Subdivision, words } from '../tree/index.ts'
import { styleOf } from './itemStyles.ts'
import { ofSchedules } from './levels.ts'
import { type Item, type ItemStyle, openingOf } from './openings.ts'
import { readInlines } from './readInlines.ts'
import type { Walk } from './walk.ts'

/** A numbered item: in the list that its style of number goes on with, or in a new one. */
export function openItem({ style: seen, number, label, rest }: Item, line: Line, walk: Walk, provision: Provision): void {
  const style = styleOf(
    seen,
    number,
    walk.items.map(({ list }) => list),
    announces(walk.items.at(-1)?.node ?? provision),
  )
  const at = walk.items.findIndex(({ list }) => list.style === style)
  const above = at === -1 ? (resumes(style, number, walk.items, provision) ? [] : walk.items) : walk.items.slice(0, at)
  const parent = above.at(-1)?.node ?? provision
  const outer = above.map(({ node }) => node).findLast((node) => !isDefinition(node))
  const { types, topmost } = isSchedule(provision) ? ofSchedules : walk.levels
  const level = outer ? Math.min(outer.level + 1, 3) : topmost.has(style) || isSchedule(provision) ? 0 : 1
  const type = types[level] ?? 'point'
  const node: Subdivision = {
    type,
    level,
    num: style === '¶' ? Number(number) : 0,
    label,
    eId: eIdBelow(parent.eId, type, style === '¶' ? '' : number, walk.taken),
    kind: 'principle',
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const intro = parent.children.at(-1)
  if (intro?.type === 'content') intro.type = 'intro'
  parent.children.push(node)
  walk.items = [...above, { node, list: { style, last: number } }]
  // “(1) (a)”: one line may open two levels.
  const inner = openingOf({ text: rest }, 'articles', walk.idiom)
  if (inner.opens === 'item' && inner.style !== style) openItem(inner, line, walk, provision)
  else if (rest !== '') node.children.push(words('content', readInlines(rest, walk.idiom)))
}

/** Whether the last words of a unit open a list. */
function announces({ children }: Provision | Subdivision): boolean {
  const last = children.at(-1)
  return last !== undefined && isWords(last) && /[:—–]$/.test(plainText(last.children).trimEnd())
}

/** “(2)” after the definitions in (1) is the next subsection, and no part of the last of them. */
function resumes(style: ItemStyle, number: string, items: Walk['items'], provision: Provision): boolean {
  const definition = items.some(({ node }) => isDefinition(node))
  return style === '(1)' && definition && number !== '1' && provision.children.some((node) => isSubdivision(node) && !isDefinition(node))
}
