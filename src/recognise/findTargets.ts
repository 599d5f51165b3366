import {
  type Bill,
  type Inline,
  isDefinition,
  isDivision,
  isSchedule,
  mapWords,
  nodesBelow,
  type Provision,
  provisionsOf,
  type Ref,
  type Subdivision,
  subdivisionsOf,
} from '../tree/index.ts'
import { antecedentOf } from './antecedent.ts'
import { citedPatterns, type Idiom, inFigures, provisionNumber } from './idiom.ts'
import { remembered } from './remembered.ts'

/** The bill with the target of each reference to its own provisions; one to another law is marked `external`, one to nothing has no target. */
export function findTargets(bill: Bill, idiom: Idiom): Bill {
  const all = [...provisionsOf(bill.children[2])]
  const [provisions, schedules] = [all.filter((node) => !isSchedule(node)), all.filter(isSchedule)]
  const divisions = divisionNumbers(bill)
  return mapWords(bill, (children, _unit, here) => aimAll(children, { here, schedules, provisions, divisions, idiom }))
}

interface Known {
  here: Provision | undefined
  schedules: Provision[]
  provisions: Provision[]
  divisions: Set<string>
  idiom: Idiom
}

/** What a reference says of its target: the name of the unit, its number and the steps down from it, as in “section 14(2)(a)”. */
interface Cited {
  name: string
  number: string | undefined
  steps: string[]
}

const patterns = remembered((idiom: Idiom) => ({
  cited: new RegExp(`^(\\P{N}*?)\\s*(${provisionNumber}|[IVXLC]+)?(${citedPatterns(idiom).path})$`, 'u'),
  alone: new RegExp(`^(${citedPatterns(idiom).alone})$`, 'u'),
  step: new RegExp(`\\([\\p{L}\\p{N}]+\\)|${idiom.steps.counted}|${idiom.steps.others}`, 'gu'),
}))

function citedIn({ target }: Ref, idiom: Idiom): Cited {
  const { cited, alone, step } = patterns(idiom)
  const [, name = '', number, path = ''] = alone.test(target) ? [target, '', undefined, target] : (cited.exec(target) ?? [])
  const steps = [...path.matchAll(step)].map(([one]) => (one.startsWith('(') ? one : `¶${idiom.steps.numberIn(one)}`))
  return { name, number, steps }
}

function aimAll(nodes: Inline[], known: Known): Inline[] {
  const made: Inline[] = []
  nodes.forEach((node, index) => {
    if (node.type === 'penalty') made.push({ ...node, children: aimAll(node.children, known) })
    else if (node.type === 'choice') made.push({ ...node, children: node.children.map((one) => ({ ...one, children: aimAll(one.children, known) })) })
    else if (node.type !== 'ref') made.push(node)
    else {
      const before = scheduleBefore(nodes, index, known)
      const ref = aimed(node, { ...behindGroup(nodes, index, known.idiom), before, above: made, behindLike: behindAlike(nodes, index, known.idiom) }, known)
      const [named] = before && ref.eId !== undefined ? made.splice(-2) : []
      made.push(named?.type === 'ref' ? goingOn(named, ref) : ref)
    }
  })
  return made
}

/** “Schedule 1, paragraph 3” is one reference, to the paragraph. */
function goingOn(schedule: Ref, ref: Ref): Ref {
  const [first, ...rest] = ref.parts
  return { ...ref, target: schedule.target, parts: [...schedule.parts, ...(first ? [{ ...first, value: `, ${first.value}` }] : []), ...rest] }
}

/** What stands behind a reference and those that share its name, as in “(a) to (c) of section 2”: the words, and the reference behind them. */
function behindGroup(nodes: readonly Inline[], index: number, idiom: Idiom): { words: string; next: Ref | undefined } {
  let last = index
  while (nodes[last + 2]?.type === 'ref' && joins(nodes[last + 1], idiom)) last += 2
  const [words, next] = [nodes[last + 1], nodes[last + 2]]
  return { words: words?.type === 'text' ? words.value : '', next: next?.type === 'ref' ? next : undefined }
}

/** The schedule that a reference goes on from: “Schedule 1, paragraph 3”. */
function scheduleBefore(nodes: readonly Inline[], index: number, known: Known): Provision | undefined {
  const [named, between] = [nodes[index - 2], nodes[index - 1]]
  return named?.type === 'ref' && between?.type === 'text' && /^,\s?$/.test(between.value) ? scheduleNamed(citedIn(named, known.idiom), known) : undefined
}

function scheduleNamed({ name, number }: Cited, { schedules, idiom }: Known): Provision | undefined {
  if (!idiom.referenceSchedule.test(name)) return undefined
  return schedules.find(({ label }) => numberOf(label, idiom) === inFigures(number ?? '') || label.toLowerCase() === `${name} ${number}`.trim().toLowerCase())
}

function joins(node: Inline | undefined, idiom: Idiom): boolean {
  return node?.type === 'text' && idiom.joins.test(node.value)
}

/** What stands around a reference: behind it, the schedule right before it, and all that was aimed before. */
type Around = ReturnType<typeof behindGroup> & { before: Provision | undefined; above: readonly Inline[]; behindLike: string }

/** The words behind a reference and those to units of its kind that follow it: “section 5 and section 6 thereof”, but not “section 2 and paragraph (c) thereof”. */
function behindAlike(nodes: readonly Inline[], index: number, idiom: Idiom): string {
  const kind = (node: Inline | undefined) => node?.type === 'ref' && isInside(citedIn(node, idiom), idiom)
  let last = index
  while (nodes[last + 2]?.type === 'ref' && kind(nodes[last + 2]) === kind(nodes[index]) && joins(nodes[last + 1], idiom)) last += 2
  const words = nodes[last + 1]
  return words?.type === 'text' ? words.value : ''
}

function isInside({ name, number }: Cited, idiom: Idiom): boolean {
  return idiom.referenceBelow.test(name) || (name === '' && number === undefined)
}

function aimed(node: Ref, behind: Around, known: Known): Ref {
  const { here, divisions, idiom } = known
  if (idiom.external.test(behind.words)) return { ...node, target: 'external' }
  if (idiom.onlySchedule.test(node.target)) return toOnlySchedule(node, known)
  const { name, number, steps } = citedIn(node, idiom)
  const inside = isInside({ name, number, steps }, idiom)
  const whose = antecedentOf(behind.above, behind.behindLike, { inside, isInside: (other) => isInside(citedIn(other, idiom), idiom) }, idiom)
  if (whose === 'another law') return { ...node, target: 'external' }
  if (idiom.referenceSchedule.test(name)) {
    // A bill without schedules is one whose schedules are not in the file.
    const schedule = scheduleNamed({ name, number, steps }, known)
    return schedule || known.schedules.length > 0 ? led(node, schedule?.eId) : { ...node, target: 'external' }
  }
  if (idiom.referenceDivision.test(name)) return divisions.has(number ?? '') ? { ...node, eId: 'division' } : node
  // “paragraph 2” is one of the provision in which the words stand, or of that which is named behind it, not the second provision.
  if (inside) {
    const owner = whose === 'this law' ? undefined : whose
    const outer = owner !== undefined || idiom.outer.test(behind.words)
    const last = owner ?? behind.next
    const next = outer && last ? citedIn(last, idiom) : undefined
    const holder = next ? (scheduleNamed(next, known) ?? provisionOf(next, known)) : outer ? undefined : (behind.before ?? here)
    const above = next?.steps ?? []
    const found = holder && within(holder, [...above, ...(number === undefined ? [] : [`(${number})`]), ...steps])
    // “paragraph 20(a)” is that of section 20.
    const numbered = steps.length > 0 ? provisionOf({ name, number }, known) : undefined
    return led(node, found ?? (numbered && within(numbered, steps)))
  }
  const provision = number === undefined ? here : provisionOf({ name, number }, known)
  return led(node, provision && (steps.length === 0 ? provision.eId : within(provision, steps)))
}

/** “the Schedule” leads to the one that the act has; where it has several, or none in the file, nobody can tell. */
function toOnlySchedule(node: Ref, { schedules }: Known): Ref {
  const [only, ...others] = schedules
  return only && others.length === 0 ? led(node, only.eId) : { ...node, target: 'external' }
}

function led(node: Ref, eId: string | undefined): Ref {
  return eId === undefined ? node : { ...node, eId, parts: node.parts.map((part) => ({ ...part, eId })) }
}

/** “New section 2” is one that is put into another law, “section 2” one of the bill itself. */
function provisionOf({ name, number }: Pick<Cited, 'name' | 'number'>, { provisions, idiom }: Known): Provision | undefined {
  const fresh = idiom.fresh.test(name)
  return number === undefined ? undefined : provisions.find(({ label }) => numberOf(label, idiom) === inFigures(number) && idiom.fresh.test(label) === fresh)
}

/** The number of a provision as references give it: “Article 1er.” is article 1. */
function numberOf(label: string, { suffixes }: Idiom): string {
  return inFigures(label.replace(/^\P{N}*\s/u, '').replace(/\.$/, '')).replace(new RegExp(`(?<=\\d)(?:${suffixes}|[ºª°])$`), '')
}

function divisionNumbers(bill: Bill): Set<string> {
  const divisions = [...nodesBelow(bill.children[2], isDivision)].filter(isDivision)
  return new Set(divisions.map(({ label }) => label.split(' ').at(-1) ?? ''))
}

/** The unit that a path such as (2)(a) leads to; a path may begin at any level, and what it counts may bear a number all the same. */
function within(provision: Provision, steps: string[]): string | undefined {
  const below = [...subdivisionsOf(provision)].map(([node, above]) => ({
    node,
    numbers: [...above, node].filter((one) => !isDefinition(one)).map(numberIn),
  }))
  const found = (wanted: string[]) => below.find(({ numbers }) => numbers.slice(-wanted.length).join() === wanted.join())?.node.eId
  return found(steps) ?? found(steps.map((step) => step.replace(/^¶(.*)$/, '($1)')))
}

/** “2.” is cited as (2); a paragraph without a number is counted. */
function numberIn({ label, num }: Subdivision): string {
  return label === '' ? `¶${num}` : label.replace(/^([\p{L}\p{N}]+)[.)°]+$/u, '($1)')
}
