import type { Coverage, ElementCoverage } from '../check/index.ts'
import type { Library } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'
import type { FinishedAct } from './finishedAct.ts'
import { type PlaceInAct, placeWith } from './placeInAct.ts'

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

/** A commitment that both acts answer, the later one by fewer provisions: those of `provisions`. */
export interface ThinnedCommitment extends Commitment {
  /** How many answered it in the earlier act. */
  before: number
}

type Promised = (instrument: string, at: string) => boolean

/** What the first act answers and the second does not, the promised ones first. */
export function onlyIn(act: FinishedAct, other: FinishedAct, library: Library, promised: Promised): Commitment[] {
  const answered = answeredIn(other)
  return promisedFirst(commitmentsOf(act, library, promised, (element, instrument) => element.covered && !answered.has(keyOf(instrument, element.at))))
}

/** What the later act still answers, by fewer provisions than the earlier; the promised ones first. */
export function thinnedIn(earlier: FinishedAct, later: FinishedAct, library: Library, promised: Promised): ThinnedCommitment[] {
  const answered = answeredIn(earlier)
  const before = (instrument: string, at: string) => answered.get(keyOf(instrument, at)) ?? 0
  const still = commitmentsOf(later, library, promised, ({ at, covered, provisions }, instrument) => covered && provisions.length < before(instrument, at))
  return promisedFirst(still.map((commitment) => ({ ...commitment, before: before(commitment.instrument.id, commitment.element.at) })))
}

function commitmentsOf(
  { bill, coverages }: FinishedAct,
  { instruments }: Library,
  promised: Promised,
  wanted: (element: ElementCoverage, instrument: string) => boolean,
): Commitment[] {
  return coverages.flatMap(({ instrument: id, paragraphs }) => {
    const known = instruments.get(id)?.value
    return paragraphs.flatMap((paragraph) =>
      paragraph.elements
        .filter((element) => wanted(element, id))
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
}

/** How many provisions answer each element that is answered. */
function answeredIn({ coverages }: FinishedAct): Map<string, number> {
  const elements = ({ instrument, paragraphs }: Coverage) => paragraphs.flatMap((paragraph) => paragraph.elements).map((element) => ({ instrument, element }))
  const answered = coverages.flatMap(elements).filter(({ element }) => element.covered)
  return new Map(answered.map(({ instrument, element }) => [keyOf(instrument, element.at), element.provisions.length]))
}

function keyOf(instrument: string, at: string): string {
  return `${instrument} ${at}`
}

function promisedFirst<T extends Commitment>(found: T[]): T[] {
  return [...found.filter((commitment) => commitment.promised), ...found.filter((commitment) => !commitment.promised)]
}

function placesOf({ provisions }: ElementCoverage, bill: Bill): PlaceInAct[] {
  return provisions.map(({ label, eId, clause }) => placeWith(eId, bill) ?? { label, heading: '', clause })
}
