import { type Bill, inlinesOf, isSubdivision, type Provision, plainText, provisionsOf, type Subdivision } from '../tree/index.ts'
import { type PlaceInAct, placeOf } from './placeInAct.ts'

/** A penalty that reads differently in two acts, and every place where it does. */
export interface PenaltyChange {
  /** Undefined where the earlier act had none there. */
  before?: string
  /** Undefined where the later act has none there. */
  after?: string
  places: PlaceInAct[]
}

interface Found extends PlaceInAct {
  words: string
  /** What finds the same place in another act: the name of its item, or how many unnamed ones come before it. */
  key: string
}

/** The penalties that differ in provisions that both acts have, one entry for each difference in words. */
export function penaltyChanges(before: Bill, after: Bill): PenaltyChange[] {
  const earlier = new Map([...provisionsOf(before.children[2])].map((provision) => [provision.clause, provision]))
  const changes = new Map<string, PenaltyChange>()
  for (const provision of provisionsOf(after.children[2])) {
    const same = earlier.get(provision.clause)
    if (!same) continue
    const [old, fresh] = [penaltiesOf(before, same), penaltiesOf(after, provision)]
    for (const key of new Set([...old.keys(), ...fresh.keys()])) note(changes, old.get(key), fresh.get(key))
  }
  return [...changes.values()]
}

function note(changes: Map<string, PenaltyChange>, before: Found | undefined, after: Found | undefined): void {
  const found = after ?? before
  if (!found || before?.words === after?.words) return
  const difference = JSON.stringify([before?.words ?? null, after?.words ?? null])
  const change = changes.get(difference) ?? { ...(before ? { before: before.words } : {}), ...(after ? { after: after.words } : {}), places: [] }
  const { label, heading, clause } = found
  changes.set(difference, { ...change, places: [...change.places, { label, heading, clause }] })
}

function penaltiesOf(bill: Bill, provision: Provision): Map<string, Found> {
  const found = new Map<string, Found>()
  const visit = (unit: Provision | Subdivision, path: Subdivision[]) => {
    for (const child of unit.children) {
      if (isSubdivision(child)) {
        visit(child, [...path, child])
        continue
      }
      for (const node of inlinesOf(child.children)) {
        if (node.type !== 'penalty') continue
        const name = unit.anchor ?? ''
        const nth = [...found.keys()].filter((key) => key.startsWith(`${name}/`)).length
        const key = `${name}/${nth}`
        found.set(key, { key, words: plainText(node.children), ...placeOf(bill, provision, path) })
      }
    }
  }
  visit(provision, [])
  return found
}
