import type { Element, Instrument, Library } from '../model/index.ts'

export interface Read {
  read: number
  all: number
}

/** How far the text of an instrument was read: of the elements that it has, and of the places that clauses cite. */
export interface InstrumentEvidence {
  id: string
  title: string
  elements: Read
  sources: Read
}

/** The library's own list of subjects rests on no text. */
const noInstrument = 'topics'

/** The evidence for each instrument of a library. */
export function evidenceOf({ clauses, instruments }: Library): InstrumentEvidence[] {
  const cited = [...clauses.values()].flatMap(({ value }) => value.sources)
  return [...instruments.values()]
    .filter(({ value }) => value.id !== noInstrument)
    .map(({ value }) => ({
      id: value.id,
      title: value.title,
      elements: readOf([...statusesOf(value).values()]),
      sources: readOf(cited.filter(({ instrument }) => instrument === value.id).map(({ status }) => status)),
    }))
}

/** The evidence for all of them together. */
export function evidenceOfAll(evidence: readonly InstrumentEvidence[]): InstrumentEvidence {
  const sum = (of: (one: InstrumentEvidence) => Read): Read => ({
    read: evidence.reduce((total, one) => total + of(one).read, 0),
    all: evidence.reduce((total, one) => total + of(one).all, 0),
  })
  return { id: 'all', title: '', elements: sum(({ elements }) => elements), sources: sum(({ sources }) => sources) }
}

/** How far each element of an instrument was read. */
export function statusesOf({ paragraphs, status }: Instrument): Map<string, NonNullable<Element['status']>> {
  return new Map(paragraphs.flatMap(({ elements }) => elements.map((element) => [element.at, element.status ?? status ?? 'unverified'] as const)))
}

function readOf(found: readonly string[]): Read {
  return { read: found.filter((status) => status === 'verified').length, all: found.length }
}
