import type { Decline, Element, Instrument } from '../model/index.ts'
import {
  type Bill,
  type Claim,
  type Definition,
  isDefinition,
  isProvision,
  type Kind,
  type Provision,
  printedLabel,
  provisionsOf,
  subdivisionsOf,
} from '../tree/index.ts'
import { type AnswerGrade, gradeOf, gradeOfParts, type LimbCoverage, partsOf } from './gradeAnswer.ts'

export interface Answer {
  /** As printed, from the provision down: "14(2)(a)". */
  label: string
  eId: string
  clause: string
  /** The limbs of the element that it answers, where the claim names them. */
  limbs?: 'all' | string[]
}
export interface ElementCoverage {
  at: string
  title: string
  strength: Element['strength']
  grade: AnswerGrade
  /** Whether it is answered in full: only that counts. */
  covered: boolean
  /** What it asks one by one, where the instrument says so. */
  limbs: LimbCoverage[]
  /** Why the answers are weaker than is asked; nothing where it is their kind. */
  weaker: string[]
  /** Why the act leaves it out on purpose, where it does; where limbs are, they tell. */
  declined?: string
  provisions: Answer[]
}
export interface ParagraphCoverage {
  at: string
  title: string
  covered: boolean
  elements: ElementCoverage[]
}
/** How far an act answers an instrument, in elements: `covered` in full, `part`, `weaker`, `none`, of which `declined` are left out on purpose. */
export interface Coverage {
  jurisdiction: string
  template: string
  instrument: string
  covered: number
  part: number
  weaker: number
  none: number
  declined: number
  total: number
  paragraphs: ParagraphCoverage[]
}

const ofLaw: Kind[] = [
  'offence',
  'duty',
  'power',
  'right',
  'procedure',
  'jurisdiction',
  'sanction',
  'defence',
  'institution',
  'application',
  'final',
  'commencement',
]
/** Kinds strong enough for each strength; any kind states a principle. */
export const answers: Record<Element['strength'], (kind: Kind) => boolean> = {
  operative: (kind) => ofLaw.includes(kind),
  programme: (kind) => kind === 'programme' || kind === 'duty' || kind === 'institution',
  principle: () => true,
}

/** A claim, and what it can be pinned to: a provision, or a definition that it lists. */
interface Claimed {
  claim: Claim
  node: Provision | Definition
  provision: Provision
}

/** Measure the resolved tree of an act against an instrument: only text that stands in the act counts. */
export function measureCoverage(bill: Bill, instrument: Instrument, declines: readonly Decline[] = []): Coverage {
  const claims = [...provisionsOf(bill.children[2])].flatMap((provision) => claimsOn(instrument.id, provision))
  const own = declines.filter((decline) => decline.instrument === instrument.id)
  const paragraphs = instrument.paragraphs.map(({ at, title, elements }): ParagraphCoverage => {
    const measured = elements.map((element) => {
      const declined = own.filter((decline) => decline.at === element.at || element.formerly.includes(decline.at))
      return measureElement(element, claims, declined)
    })
    return { at, title, covered: measured.every(isSettled), elements: measured }
  })
  const all = paragraphs.flatMap(({ elements }) => elements)
  const graded = (wanted: AnswerGrade) => all.filter(({ grade }) => grade === wanted)
  return {
    jurisdiction: bill.jurisdiction,
    template: bill.template,
    instrument: instrument.id,
    covered: graded('full').length,
    part: graded('part').length,
    weaker: graded('weaker').length,
    none: graded('none').length,
    declined: graded('none').filter(isSettled).length,
    total: all.length,
    paragraphs,
  }
}

/** Whether an element is answered in full, or what is not is left out on purpose. */
export function isSettled({ covered, declined, limbs }: ElementCoverage): boolean {
  return covered || declined !== undefined || (limbs.length > 0 && limbs.every((limb) => limb.grade === 'full' || limb.declined !== undefined))
}

function claimsOn(instrument: string, provision: Provision): Claimed[] {
  const nodes = [provision, ...provision.children.filter(isDefinition)]
  return nodes.flatMap((node) => node.claims.filter((claim) => claim.instrument === instrument).map((claim) => ({ claim, node, provision })))
}

function measureElement(element: Element, claims: Claimed[], declines: Decline[]): ElementCoverage {
  const { at, title, strength } = element
  const own = claims.filter(({ claim }) => claim.at === at || element.formerly.includes(claim.at))
  const claimed = own.flatMap((one) => {
    const { claim } = one
    return locate(one).map(({ kind, answer }) => ({ claim, answer, strong: answers[strength](kind) && claim.weaker === undefined }))
  })
  const parts = partsOf(element, claimed, declines)
  const standing = claimed.filter((one) => one.strong || parts.some(({ limb, grade }) => grade === 'weaker' && gradeOf(limb, [one]) === 'weaker'))
  const grade = gradeOfParts(parts.map((part) => part.grade))
  const whole = declines.find(({ limbs }) => limbs === undefined || limbs === 'all')
  return {
    at,
    title,
    strength,
    grade,
    covered: grade === 'full',
    limbs: parts.flatMap(({ limb, ...told }) => (limb === undefined ? [] : [{ limb, ...told }])),
    weaker: standing.flatMap(({ claim: { weaker } }) => weaker ?? []),
    ...(whole === undefined ? {} : { declined: whole.reason }),
    provisions: standing.map(({ claim: { limbs }, answer }) => (limbs === undefined ? answer : { ...answer, limbs })),
  }
}

/** The item that a claim is pinned to, if it stands in the act. */
function locate({ claim: { by }, node, provision }: Claimed): { kind: Kind; answer: Answer }[] {
  const { clause } = node
  const own = isProvision(node) ? [] : [node]
  if (by === undefined || by === node.anchor) return [{ kind: node.kind, answer: { label: printedLabel(provision, own), eId: node.eId, clause } }]
  for (const [below, above] of subdivisionsOf(node)) {
    if (below.anchor === by) return [{ kind: below.kind, answer: { label: printedLabel(provision, [...own, ...above, below]), eId: below.eId, clause } }]
  }
  return []
}
