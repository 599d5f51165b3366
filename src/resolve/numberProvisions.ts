import {
  type Bill,
  type Division,
  type DivisionLevel,
  eIdBelow,
  formatNumber,
  isDefinition,
  isDivision,
  isSchedule,
  isSubdivision,
  isWords,
  numberOf,
  type Outline,
  type Provision,
  type ProvisionLevel,
  type SubdivisionLevel,
  scheduleLevel,
  type Unit,
  type UnitChild,
  upperOutline,
} from '../tree/index.ts'
import type { Numbering } from './printReference.ts'

interface Counters {
  /** Next number of each division level that runs on. */
  divisions: number[]
  provision: number
}
/** The bill's own units, its schedules and the units that it inserts elsewhere are counted apart. */
interface Tally {
  own: Counters
  inserted: Counters
  schedules: { count: number; all: number }
  /** Every identifier given so far. */
  taken: Set<string>
}

/** A bill with every number, label and eId. */
export function numberProvisions(bill: Bill): Bill {
  const [preface, preamble, body, conclusions] = bill.children
  const all = body.children.filter(isSchedule).length
  const before = (bill.outline.inserted?.provision.first ?? 1) - 1
  const tally: Tally = { own: { divisions: [], provision: 0 }, inserted: { divisions: [], provision: before }, schedules: { count: 0, all }, taken: new Set() }
  const numbered = body.children.map((node) => numberUnit(node, '', bill, tally))
  return { ...bill, children: [preface, preamble, { ...body, children: numbered }, conclusions] }
}

function numberUnit(node: Division | Provision, above: string, bill: Numbering, tally: Tally): Division | Provision {
  const { outline, language } = bill
  const { divisions, provision } = upperOutline(node, outline)
  const counters = node.inserted ? tally.inserted : tally.own
  if (isSchedule(node) && !isDivision(node)) return numberSchedule(node, above, outline, tally)
  if (!isDivision(node)) {
    const at = named(provision.element, countProvision(provision, counters), above, tally)
    return { ...node, ...at, children: numberBelow(node.children, at.eId, outline.subdivisions, tally) }
  }
  const isMod = node.type === 'mod'
  const at = isMod
    ? named(provision.element, countProvision(provision, counters), above, tally)
    : named(node.type, countDivision(node, divisions, counters), above, tally)
  const below = isMod ? `${at.eId}__mod_1__qstr_1` : at.eId
  const heading = !isMod && divisions[node.level]?.capitals ? node.heading.toLocaleUpperCase(language) : node.heading
  return { ...node, ...at, heading, children: node.children.map((child) => (isWords(child) ? child : numberUnit(child, below, bill, tally))) }
}

/** A schedule; the only one of an act may bear no number. */
function numberSchedule(node: Provision, above: string, outline: Outline, tally: Tally): Provision {
  const { only, subdivisions, ...level } = scheduleLevel(outline)
  tally.schedules.count += 1
  const { num, ...numbered } = counted(tally.schedules.count, level)
  const at = named('schedule', { num, ...numbered, ...(only && tally.schedules.all === 1 ? { label: only.label, printed: '' } : {}) }, above, tally)
  return { ...node, ...at, children: numberBelow(node.children, at.eId, subdivisions, tally) }
}

interface Counted {
  num: number
  label: string
  /** The number as counting gives it, for identifiers. */
  printed: string
}

function countProvision(level: ProvisionLevel, counters: Counters): Counted {
  counters.provision += 1
  return counted(counters.provision, level)
}

function countDivision({ level }: Division, levels: DivisionLevel[], counters: Counters): Counted {
  const form = levels[level]
  if (!form) throw new Error(`no division level ${level}`)
  const num = (counters.divisions[level] ?? 0) + 1
  counters.divisions[level] = num
  for (let below = level + 1; below < levels.length; below++) if (levels[below]?.restart) counters.divisions[below] = 0
  return counted(num, form)
}

function counted(num: number, level: Pick<ProvisionLevel, 'number' | 'one' | 'label'>): Counted {
  return { num, label: level.label.replace('{n}', numberOf(level, num)), printed: formatNumber(num, level.number) }
}

function named(type: Unit['type'], { num, label, printed }: Counted, above: string, { taken }: Tally): { num: number; label: string; eId: string } {
  return { num, label, eId: eIdBelow(above, type, printed, taken) }
}

function numberBelow(nodes: UnitChild[], above: string, levels: SubdivisionLevel[], tally: Tally): UnitChild[] {
  let num = 0
  return nodes.map((node) => {
    if (!isSubdivision(node)) return node
    if (isDefinition(node)) {
      const eId = eIdBelow(above, node.type, node.clause.split('/')[1] ?? '', tally.taken)
      return { ...node, eId, children: numberBelow(node.children, eId, levels, tally) }
    }
    num += 1
    const at = named(node.type, counted(num, levels[node.level] ?? { number: 'decimal', label: '({n})' }), above, tally)
    return { ...node, ...at, children: numberBelow(node.children, at.eId, levels, tally) }
  })
}
