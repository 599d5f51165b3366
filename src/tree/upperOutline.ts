import { isDivision } from './guards.ts'
import type { Division, Outline, Provision, UpperOutline } from './types.ts'

/** How a unit is numbered and named: as part of the bill, or of the law that the bill inserts it into. */
export function upperOutline(node: Division | Provision, outline: Outline): UpperOutline {
  return (node.inserted && outline.inserted) || outline
}

/** Whether a unit is printed with its heading: offices that give provisions none give none to one that amends a law. */
export function hasHeading(node: Division | Provision, outline: Outline): boolean {
  return (isDivision(node) && node.type !== 'mod') || upperOutline(node, outline).provision.heading === 'above'
}

/** What stands between the label of a division and its heading. */
export function separatorOf(node: Division, outline: Outline): string {
  const { divisions, provision } = upperOutline(node, outline)
  return (node.type === 'mod' ? provision : divisions[node.level])?.separator ?? ' '
}
