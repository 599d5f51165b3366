import { referenceTo } from '../resolve/index.ts'
import { type Bill, type Provision, provisionsOf, type Subdivision, subdivisionsOf } from '../tree/index.ts'

/** A provision as a reader finds it in the act. */
export interface PlaceInAct {
  /** As the jurisdiction refers to it: “section 14(2)(a)”. */
  label: string
  heading: string
  clause: string
}

/** A provision, or a subdivision of it with those above. */
export function placeOf(bill: Bill, provision: Provision, path: Subdivision[] = []): PlaceInAct {
  return { label: referenceTo({ provision, path }, bill), heading: provision.heading, clause: provision.clause }
}

/** The place with an eId of the act. */
export function placeWith(eId: string, bill: Bill): PlaceInAct | undefined {
  for (const provision of provisionsOf(bill.children[2])) {
    if (provision.eId === eId) return placeOf(bill, provision)
    if (!eId.startsWith(`${provision.eId}__`)) continue
    for (const [node, above] of subdivisionsOf(provision)) if (node.eId === eId) return placeOf(bill, provision, [...above, node])
  }
  return undefined
}
