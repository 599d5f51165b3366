import { type Bill, type Division, inlinesOf, isDivision, type Provision, plainText, provisionsOf, type Subdivision } from '../../tree/index.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import { type PlaceInAct, placeOf } from '../placeInAct.ts'
import { type ComparedActs, type ComparedRow, isReworded } from './compareActs.ts'
import type { Passage } from './passage.ts'

/** The same place in both acts. */
export interface MovedPlace {
  from: PlaceInAct
  to: PlaceInAct
}

/** What became of the provisions of an act, each named by the largest unit that shares its fate. */
export interface ChangeSummary {
  added: PlaceInAct[]
  removed: PlaceInAct[]
  moved: MovedPlace[]
  reworded: MovedPlace[]
  /** A provision whose words stand in several provisions now. */
  split: { from: PlaceInAct; to: PlaceInAct[] }[]
  /** Provisions whose words stand in one now. */
  merged: { from: PlaceInAct[]; to: PlaceInAct }[]
  penalties: PenaltyChange[]
}

/** What to tell first of two acts that were compared. */
export function summaryOf({ before, after, rows, units }: ComparedActs): ChangeSummary {
  const from = (row: ComparedRow) => ('before' in row ? placeOfPassage(row.before, before) : undefined)
  const to = (row: ComparedRow) => ('after' in row ? placeOfPassage(row.after, after) : undefined)
  const gone = largest(
    rows.flatMap((row) => (row.op === 'removed' ? [row.before] : [])),
    before,
  )
  const come = largest(
    rows.flatMap((row) => (row.op === 'added' ? [row.after] : [])),
    after,
  )
  const movedTo = largest(
    rows.flatMap((row) => (row.op === 'movedHere' ? [row.after] : [])),
    after,
  )
  const rowOf = new Map(rows.flatMap((row) => ('after' in row && row.op !== 'movedAway' ? [[row.after, row] as const] : [])))
  const both = (row: ComparedRow | undefined): MovedPlace[] => {
    const [old, fresh] = [row && from(row), row && to(row)]
    return old && fresh ? [{ from: old, to: fresh }] : []
  }
  return {
    added: come.map((passage) => placeOfPassage(passage, after)),
    removed: gone.map((passage) => placeOfPassage(passage, before)),
    moved: movedTo.flatMap((passage) => both(rowOf.get(passage))),
    reworded: distinct(rows.filter(isReworded).flatMap(both)),
    ...splitAndMerged(before, after, rows, units),
    penalties: penaltyChanges(rows, after, before),
  }
}

/** Where a passage stands, as a reader finds it. */
export function placeOfPassage({ provision, path, unit, role, children }: Passage, bill: Bill): PlaceInAct {
  if (provision) return placeOf(bill, provision, path)
  if (unit && isDivision(unit)) return { label: unit.label, heading: unit.heading, clause: '' }
  return { label: role, heading: plainText(children), clause: '' }
}

/** Of passages with one fate, those that open the largest units: a section stands for its subsections where all of it shares that fate. */
function largest(passages: Passage[], bill: Bill): Passage[] {
  const opened = new Set(passages.filter(({ nth }) => nth === 0).map(({ unit }) => unit))
  const above = aboveIn(bill)
  return passages.filter(
    ({ unit, nth }) =>
      unit === undefined ||
      (nth === 0 && !above(unit).some((holder) => opened.has(holder))) ||
      (nth > 0 && !opened.has(unit) && !above(unit).some((holder) => opened.has(holder))),
  )
}

type Holder = Division | Provision | Subdivision

/** The units that hold a unit. */
function aboveIn(bill: Bill): (unit: Holder) => Holder[] {
  const holders = new Map<Holder, Holder>()
  const visit = (holder: Holder) => {
    for (const child of holder.children) {
      if (!('label' in child)) continue
      holders.set(child, holder)
      visit(child)
    }
  }
  bill.children[2].children.forEach(visit)
  return (unit) => {
    const found: Holder[] = []
    for (let holder = holders.get(unit); holder; holder = holders.get(holder)) found.push(holder)
    return found
  }
}

function distinct(places: MovedPlace[]): MovedPlace[] {
  const known = new Map(places.map((place) => [`${place.from.label} ${place.to.label}`, place]))
  return [...known.values()]
}

/** A provision that is new by its heading but not by its words was split off; one that is gone while its words stand elsewhere was merged. */
function splitAndMerged(before: Bill, after: Bill, rows: ComparedRow[], units: Map<string, string>): Pick<ChangeSummary, 'split' | 'merged'> {
  const [old, fresh] = [provisionMap(before), provisionMap(after)]
  const twins = new Map([...units].map(([from, to]) => [to, from]))
  const place = (bill: Bill) => (provision: Provision | undefined) => (provision ? [placeOf(bill, provision)] : [])
  const [placeBefore, placeAfter] = [place(before), place(after)]
  const paired = rows.flatMap((row) => (row.op === 'kept' || row.op === 'movedHere' ? [row] : []))
  const split = [...fresh.values()]
    .filter(({ eId }) => !twins.has(eId))
    .flatMap((provision) => {
      const source = mostOf(
        paired.filter(({ after }) => after.provision === provision).map((row) => [row.before.provision, row.before]),
        wordCount(provision),
      )
      const stayed = source && units.get(source.eId)
      return source && stayed ? [{ from: placeOf(before, source), to: [...placeAfter(fresh.get(stayed)), placeOf(after, provision)] }] : []
    })
  const merged = [...old.values()]
    .filter(({ eId }) => !units.has(eId))
    .flatMap((provision) => {
      const target = mostOf(
        paired.filter(({ before }) => before.provision === provision).map((row) => [row.after.provision, row.after]),
        wordCount(provision),
      )
      const host = target && twins.get(target.eId)
      return target && host ? [{ from: [...placeBefore(old.get(host)), placeOf(before, provision)], to: placeOf(after, target) }] : []
    })
  return { split, merged }
}

function provisionMap(bill: Bill): Map<string, Provision> {
  return new Map([...provisionsOf(bill.children[2])].map((provision) => [provision.eId, provision]))
}

/** The provision that more than half of the words come from, or went to. */
function mostOf(found: [Provision | undefined, Passage][], total: number): Provision | undefined {
  const words = new Map<Provision, number>()
  for (const [provision, { children }] of found) if (provision) words.set(provision, (words.get(provision) ?? 0) + plainText(children).length)
  return [...words].find(([, count]) => count * 2 > total)?.[0]
}

function wordCount(provision: Provision | Subdivision): number {
  return provision.children.reduce((sum, child) => sum + ('label' in child ? wordCount(child) : plainText(child.children).length), 0)
}

/** Penalties that read otherwise, were taken away or came, in provisions that both acts have. */
function penaltyChanges(rows: ComparedRow[], after: Bill, before: Bill): PenaltyChange[] {
  const changes = new Map<string, PenaltyChange>()
  for (const row of rows) {
    if (row.op !== 'kept' && row.op !== 'movedHere') continue
    const [old, fresh] = [penaltiesIn(row.before), penaltiesIn(row.after)]
    const place = row.op === 'kept' || row.after.provision ? placeOfPassage(row.after, after) : placeOfPassage(row.before, before)
    for (let nth = 0; nth < Math.max(old.length, fresh.length); nth++) {
      const [was, is] = [old[nth], fresh[nth]]
      if (was === is) continue
      const difference = JSON.stringify([was ?? null, is ?? null])
      const known = changes.get(difference) ?? { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }), places: [] }
      changes.set(difference, { ...known, places: [...known.places, place] })
    }
  }
  return [...changes.values()]
}

function penaltiesIn({ children }: Passage): string[] {
  return [...inlinesOf(children)].flatMap((node) => (node.type === 'penalty' ? [plainText(node.children)] : []))
}
