import type { Coverage, ElementCoverage } from '../check/index.ts'
import type { Library } from '../model/index.ts'
import { type Bill, provisionsOf } from '../tree/index.ts'
import type { FinishedAct } from './costOf.ts'

/** A provision as a reader finds it in the act. */
export interface PlaceInAct {
  /** As printed: “14(2)(a)”. */
  label: string
  heading: string
  clause: string
}

/** An element of an instrument that one of two acts answers and the other does not. */
export interface Commitment {
  instrument: { id: string; title: string }
  paragraph: { at: string; title: string }
  element: { at: string; title: string }
  /** Whether the template promises to answer it. */
  promised: boolean
  /** What answers it, in the act that does. */
  provisions: PlaceInAct[]
}

/** What the first act answers and the second does not, the promised ones first. */
export function onlyIn(
  { bill, coverages }: FinishedAct,
  other: FinishedAct,
  { instruments }: Library,
  promised: (instrument: string, at: string) => boolean,
): Commitment[] {
  const found = coverages.flatMap((coverage) => {
    const answered = answeredIn(other.coverages.find(({ instrument }) => instrument === coverage.instrument))
    const { instrument: id, paragraphs } = coverage
    const known = instruments.get(id)?.value
    return paragraphs.flatMap((paragraph) =>
      paragraph.elements
        .filter(({ at, covered }) => covered && !answered.has(at))
        .map(
          (element): Commitment => ({
            instrument: { id, title: known?.short ?? known?.title ?? id },
            paragraph: { at: paragraph.at, title: paragraph.title },
            element: { at: element.at, title: element.title },
            promised: promised(id, element.at),
            provisions: placesOf(element, bill),
          }),
        ),
    )
  })
  return [...found.filter((commitment) => commitment.promised), ...found.filter((commitment) => !commitment.promised)]
}

function answeredIn(coverage: Coverage | undefined): Set<string> {
  const elements = coverage?.paragraphs.flatMap((paragraph) => paragraph.elements) ?? []
  return new Set(elements.filter(({ covered }) => covered).map(({ at }) => at))
}

function placesOf({ provisions }: ElementCoverage, bill: Bill): PlaceInAct[] {
  const all = [...provisionsOf(bill.children[2])]
  return provisions.map(({ label, eId, clause }) => ({
    label,
    heading: all.find((provision) => eId === provision.eId || eId.startsWith(`${provision.eId}__`))?.heading ?? '',
    clause,
  }))
}
