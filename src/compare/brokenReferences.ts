import { type Bill, inlinesOf, isSubdivision, type Provision, provisionsOf, type Subdivision } from '../tree/index.ts'
import { type PlaceInAct, placeOf } from './placeInAct.ts'

/** A reference that leads nowhere. */
export interface BrokenReference {
  /** Where it stands. */
  from: PlaceInAct
  /** What it was to lead to: a clause, or an item of one. */
  target: string
  /** Where it was written. */
  file: string
  line: number
}

/** The references that lead nowhere in the later act and did not already do so in the earlier. */
export function brokenReferences(before: Bill, after: Bill): BrokenReference[] {
  const key = ({ from, target }: BrokenReference) => `${from.clause} ${target}`
  const known = new Set(brokenIn(before).map(key))
  return brokenIn(after).filter((broken) => !known.has(key(broken)))
}

function brokenIn(bill: Bill): BrokenReference[] {
  return [...provisionsOf(bill.children[2])].flatMap((provision) => brokenBelow(bill, provision, provision, []))
}

function brokenBelow(bill: Bill, unit: Provision | Subdivision, provision: Provision, path: Subdivision[]): BrokenReference[] {
  return unit.children.flatMap((child): BrokenReference[] => {
    if (isSubdivision(child)) return brokenBelow(bill, child, provision, [...path, child])
    // Resolving gives every reference the eId of its target; one without leads nowhere.
    return [...inlinesOf(child.children)].flatMap((node) =>
      node.type === 'ref' && node.eId === undefined
        ? [
            {
              from: placeOf(bill, provision, path),
              target: node.target,
              file: unit.origin.file,
              line: node.at.line,
            },
          ]
        : [],
    )
  })
}
