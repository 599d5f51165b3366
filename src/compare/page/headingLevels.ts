import { type Bill, type Division, isDivision, type Provision, type Unit, unitsIn } from '../../tree/index.ts'
import type { ComparedActs } from '../acts/index.ts'

/** Below the title of the page and that of the text. */
const highest = 3

/** The level of the heading that each row is; undefined for rows that are none. No heading stands more than one level below the last. */
export function headingLevels({ before, after, rows }: ComparedActs): (number | undefined)[] {
  const depths = new Map<Unit, number>([...depthsIn(before), ...depthsIn(after)])
  let last = highest - 1
  return rows.map((row) => {
    const { role, unit } = 'after' in row && row.op !== 'movedAway' ? row.after : row.before
    if (role !== 'heading') return undefined
    last = Math.min(highest + (unit ? (depths.get(unit) ?? 0) : 0), last + 1, 6)
    return last
  })
}

function depthsIn({ children }: Bill): [Unit, number][] {
  const below = (node: Division | Provision, depth: number): [Unit, number][] => [
    [node, depth],
    ...(isDivision(node) ? unitsIn(node).flatMap((child) => below(child, depth + 1)) : []),
  ]
  return children[2].children.flatMap((node) => below(node, 0))
}
