import { isDivision, isProvision } from './guards.ts'
import type { Bill, Division, Provision } from './types.ts'
import { hasHeading } from './upperOutline.ts'
import { nodesBelow } from './walk.ts'

/** Units of a bill with a heading of their own, in order: what its arrangement lists. */
export function headedUnits({ children, outline }: Bill): (Division | Provision)[] {
  const units = [...nodesBelow(children[2], isDivision)].filter((node) => isDivision(node) || isProvision(node))
  return units.filter((node) => hasHeading(node, outline))
}
