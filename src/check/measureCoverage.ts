import type { Element, Instrument } from '../model/index.ts'
import { type Bill, type Claim, type Kind, type Provision, provisionsOf, type Subdivision, subdivisionsOf } from '../tree/index.ts'

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
  provisions: Answer[]
}
export interface ParagraphCoverage {
  at: string
  title: string
  covered: boolean
  elements: ElementCoverage[]
}
/** How far an act answers an instrument; `covered` and `total` count elements. */
export interface Coverage {
  jurisdiction: string
  template: string
  instrument: string
  covered: number
  total: number
  paragraphs: ParagraphCoverage[]
}

const ofLaw: Kind[] = ['offence', 'duty', 'power', 'right', 'procedure', 'jurisdiction', 'sanction', 'defence', 'institution', 'application']
/** Kinds strong enough for each strength; any kind states a principle. */
const answers: Record<Element['strength'], (kind: Kind) => boolean> = {
  operative: (kind) => ofLaw.includes(kind),
  programme: (kind) => kind === 'programme' || kind === 'duty' || kind === 'institution',
  principle: () => true,
}

/** Measure the resolved tree of an act against an instrument: only text that stands in the act counts. */
export function measureCoverage(bill: Bill, instrument: Instrument): Coverage {
  const provisions = [...provisionsOf(bill.children[2])]
  const paragraphs = instrument.paragraphs.map(({ at, title, elements }): ParagraphCoverage => {
    const measured = elements.map((element) => measureElement(element, instrument.id, provisions))
    return { at, title, covered: measured.every((element) => element.covered), elements: measured }
  })
  const all = paragraphs.flatMap(({ elements }) => elements)
  return {
    jurisdiction: bill.jurisdiction,
    template: bill.template,
    instrument: instrument.id,
    covered: all.filter(({ covered }) => covered).length,
    total: all.length,
    paragraphs,
  }
}

function measureElement({ at, title, strength }: Element, instrument: string, provisions: Provision[]): ElementCoverage {
  const claimed = provisions.flatMap((provision) =>
    provision.claims.filter((claim) => claim.instrument === instrument && claim.at === at).flatMap((claim) => locate(provision, claim) ?? []),
  )
  const found = claimed.filter(({ kind }) => answers[strength](kind)).map(({ answer }) => answer)
  return { at, title, strength, covered: found.length > 0, provisions: found }
}

/** The item that a claim is pinned to, if it stands in the act. */
function locate(provision: Provision, { by }: Claim): { kind: Kind; answer: Answer } | undefined {
  const { clause } = provision
  const number = provision.label.replace(/\.$/, '')
  if (by === undefined || by === provision.anchor) return { kind: provision.kind, answer: { label: number, eId: provision.eId, clause } }
  for (const [node, above] of subdivisionsOf(provision)) {
    if (node.anchor === by) return { kind: node.kind, answer: { label: number + trail([...above, node]), eId: node.eId, clause } }
  }
  return undefined
}

function trail(path: Subdivision[]): string {
  return path.map(({ label, num }) => (label.startsWith('(') ? label : ` ${label.replace(/\.$/, '') || `¶${num}`}`)).join('')
}
