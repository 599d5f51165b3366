import { type Bill, type Provision, plainText, provisionsOf, wordsIn } from '../../tree/index.ts'
import { type PlaceInAct, placeOf } from '../placeInAct.ts'
import type { ComparedRow } from './compareActs.ts'
import type { Passage } from './passage.ts'

/** Provisions whose words stand in several now, or in one where there were several. */
export interface SplitAndMerged {
  split: { from: PlaceInAct; to: PlaceInAct[] }[]
  merged: { from: PlaceInAct[]; to: PlaceInAct }[]
}

/** A provision that is new by its heading but not by its words was split off; one that is gone while its words stand elsewhere was merged. */
export function splitAndMerged(before: Bill, after: Bill, rows: ComparedRow[], units: Map<string, string>): SplitAndMerged {
  const [old, fresh] = [provisionMap(before), provisionMap(after)]
  const twins = new Map([...units].map(([from, to]) => [to, from]))
  const place = (bill: Bill) => (provision: Provision | undefined) => (provision ? [placeOf(bill, provision)] : [])
  const [placeBefore, placeAfter] = [place(before), place(after)]
  const paired = rows.flatMap((row) => (row.op === 'kept' || row.op === 'movedHere' ? [row] : []))
  const split = [...fresh.values()]
    .filter(({ eId }) => !twins.has(eId))
    .flatMap((provision) => {
      const source = mostOf(
        provision,
        paired.flatMap((row) => (row.after.provision === provision ? [row.before] : [])),
      )
      const stayed = source && units.get(source.eId)
      return source && stayed ? [{ from: placeOf(before, source), to: [...placeAfter(fresh.get(stayed)), placeOf(after, provision)] }] : []
    })
  const merged = [...old.values()]
    .filter(({ eId }) => !units.has(eId))
    .flatMap((provision) => {
      const target = mostOf(
        provision,
        paired.flatMap((row) => (row.before.provision === provision ? [row.after] : [])),
      )
      const host = target && twins.get(target.eId)
      return target && host ? [{ from: [...placeBefore(old.get(host)), placeOf(before, provision)], to: placeOf(after, target) }] : []
    })
  return { split, merged }
}

function provisionMap(bill: Bill): Map<string, Provision> {
  return new Map([...provisionsOf(bill.children[2])].map((provision) => [provision.eId, provision]))
}

/** The provision that more than half of the words of another come from, or went to; `twins` are the passages of the other act that say them. */
function mostOf(whole: Provision, twins: Passage[]): Provision | undefined {
  const words = new Map<Provision, number>()
  for (const { provision, children } of twins) if (provision) words.set(provision, (words.get(provision) ?? 0) + plainText(children).length)
  return [...words].find(([, count]) => count * 2 > wordCount(whole))?.[0]
}

function wordCount(provision: Provision): number {
  return [...wordsIn(provision)].reduce((sum, { children }) => sum + plainText(children).length, 0)
}
