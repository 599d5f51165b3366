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

export interface Answer {
  /** As printed, from the provision down: "14(2)(a)". */
  label: string
  eId: string
  clause: string
}
export interface ElementCoverage {
  at: string
  title: string
  strength: Element['strength']
  covered: boolean
  /** Why the act leaves it out on purpose, where it does. */
  declined?: string
  provisions: Answer[]
}
export interface ParagraphCoverage {
  at: string
  title: string
  covered: boolean
  elements: ElementCoverage[]
}
/** How far an act answers an instrument; `covered`, `declined` and `total` count elements. */
export interface Coverage {
  jurisdiction: string
  template: string
  instrument: string
  covered: number
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

/** What a claim can be pinned to: a provision, or a definition that it lists. */
interface Carrier {
  node: Provision | Definition
  provision: Provision
}

/** Measure the resolved tree of an act against an instrument: only text that stands in the act counts. */
export function measureCoverage(bill: Bill, instrument: Instrument, declines: readonly Decline[] = []): Coverage {
  const carriers = [...provisionsOf(bill.children[2])].flatMap(carriersOf)
  const reasons = new Map(declines.filter((decline) => decline.instrument === instrument.id).map(({ at, reason }) => [at, reason]))
  const paragraphs = instrument.paragraphs.map(({ at, title, elements }): ParagraphCoverage => {
    const measured = elements.map((element) => measureElement(element, instrument.id, carriers, reasons.get(element.at)))
    return { at, title, covered: measured.every(({ covered, declined }) => covered || declined !== undefined), elements: measured }
  })
  const all = paragraphs.flatMap(({ elements }) => elements)
  return {
    jurisdiction: bill.jurisdiction,
    template: bill.template,
    instrument: instrument.id,
    covered: all.filter(({ covered }) => covered).length,
    declined: all.filter(({ covered, declined }) => !covered && declined !== undefined).length,
    total: all.length,
    paragraphs,
  }
}

function carriersOf(provision: Provision): Carrier[] {
  return [provision, ...provision.children.filter(isDefinition)].map((node) => ({ node, provision }))
}

function measureElement({ at, title, strength }: Element, instrument: string, carriers: Carrier[], declined: string | undefined): ElementCoverage {
  const claimed = carriers.flatMap((carrier) =>
    carrier.node.claims.filter((claim) => claim.instrument === instrument && claim.at === at).flatMap((claim) => locate(carrier, claim) ?? []),
  )
  const found = claimed.filter(({ kind }) => answers[strength](kind)).map(({ answer }) => answer)
  return { at, title, strength, covered: found.length > 0, ...(declined === undefined ? {} : { declined }), provisions: found }
}

/** The item that a claim is pinned to, if it stands in the act. */
function locate({ node, provision }: Carrier, { by }: Claim): { kind: Kind; answer: Answer } | undefined {
  const { clause } = node
  const own = isProvision(node) ? [] : [node]
  if (by === undefined || by === node.anchor) return { kind: node.kind, answer: { label: printedLabel(provision, own), eId: node.eId, clause } }
  for (const [below, above] of subdivisionsOf(node)) {
    if (below.anchor === by) return { kind: below.kind, answer: { label: printedLabel(provision, [...own, ...above, below]), eId: below.eId, clause } }
  }
  return undefined
}
