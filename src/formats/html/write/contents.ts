import type { Element } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../../page/index.ts'
import { type Bill, type Division, hasHeading, headingLine, isDivision, type Outline, type Provision, unitsIn } from '../../../tree/index.ts'

/** The arrangement of provisions, its divisions folded; beside the act where there is room, above it on small screens and on paper. */
export function contents({ outline, children }: Bill): Element {
  const entries = children[2].children.flatMap((node) => entry(node, outline))
  const name = outline.arrangement
  return h(
    'nav',
    { class: 'contents', 'aria-label': name },
    lines([h('p', { class: 'contents-title' }, name), h('details', lines([h('summary', name), h('ul', lines(entries))]))]),
  )
}

function entry(node: Division | Provision, outline: Outline): Element[] {
  const inside = isDivision(node) ? unitsIn(node).flatMap((child) => entry(child, outline)) : []
  if (!hasHeading(node, outline)) return inside
  const link = h('a', { href: `#${node.eId}` }, headingLine(node, outline))
  return [h('li', inside.length === 0 ? [link] : [h('details', lines([h('summary', [link]), h('ul', lines(inside))]))])]
}
