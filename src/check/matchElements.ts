import type { Instrument } from '../model/index.ts'
import type { Bill, Kind } from '../tree/index.ts'
import type { ElementSigns, InstrumentSigns } from './elementSigns.ts'
import { answers } from './measureCoverage.ts'
import { type Reading, readAct, type Unit } from './reading.ts'

/** How well the words of a bill fit an element. `strong` means look here first, and never that the element is answered. */
export type Grade = 'strong' | 'possible' | 'none'

/** Words of a bill that may answer an element, and where they stand. */
export interface Evidence {
  label: string
  heading: string
  /** The words that made the match, one for each sign. */
  words: string[]
  /** A stretch of the text about the first of them. */
  quote: string
}
export interface ElementMatch {
  at: string
  title: string
  grade: Grade
  evidence: Evidence[]
}
export interface ParagraphMatch {
  at: string
  title: string
  elements: ElementMatch[]
}

const most = 3

/** Where a bill that makes no claims may answer an instrument, by the words that it uses and what its provisions do. */
export function matchElements(bill: Bill, instrument: Instrument, { elements: signs, common }: InstrumentSigns): ParagraphMatch[] {
  const reading = readAct(bill)
  return instrument.paragraphs.map(({ at, title, elements }) => ({
    at,
    title,
    elements: elements.map((element): ElementMatch => {
      const known = signs.get(element.at)
      const fits = (kind: Kind) => kind !== 'definition' && answers[element.strength](kind) && (known?.kinds ?? [kind]).includes(kind)
      const found = known ? (known.spread ? spread(known, reading) : together(known, common, fits, reading)) : { grade: 'none' as const, evidence: [] }
      return { at: element.at, title: element.title, ...found }
    }),
  }))
}

type Match = Pick<ElementMatch, 'grade' | 'evidence'>

/**
 * Strong where the heading speaks of it and one subsection, or a provision without any, says all of it and is of the right kind;
 * possible where a provision says it as a whole. Provisions whose headings speak of it come first.
 */
function together({ groups, anyHeading }: ElementSigns, common: ReadonlySet<RegExp>, fits: (kind: Kind) => boolean, { provisions }: Reading): Match {
  const own = groups.filter((group) => !common.has(group))
  const told = (heading: string) => own.filter((group) => group.test(heading)).length
  const said = provisions
    .filter(({ kind }) => kind !== 'definition-list')
    .flatMap((provision) => gradeOf(provision, groups, fits, anyHeading ?? told(provision.heading) > 0))
  const grade = said.some((one) => one.grade === 'strong') ? 'strong' : said.length > 0 ? 'possible' : 'none'
  const evidence = said.filter((one) => one.grade === grade).map((one) => one.evidence)
  return { grade, evidence: evidence.sort((a, b) => told(b.heading) - told(a.heading)).slice(0, most) }
}

function gradeOf(provision: Unit, groups: readonly RegExp[], fits: (kind: Kind) => boolean, headed: boolean): { grade: Grade; evidence: Evidence }[] {
  const parts = provision.below.length > 0 ? provision.below : [provision]
  const opening = provision.below.length > 0 ? `${provision.own} ` : ''
  const fitting = headed ? parts.filter((unit) => fits(unit.kind) || fits(provision.kind)) : []
  const strong = fitting.flatMap((unit) => evidenceIn(unit, opening + unit.text, groups))
  if (strong.length > 0) return strong.map((evidence) => ({ grade: 'strong', evidence }))
  return evidenceIn(provision, `${provision.heading}. ${provision.text}`, groups).map((evidence) => ({ grade: 'possible', evidence }))
}

/** Strong where each sign stands somewhere in the act, possible where most do. */
function spread({ groups }: ElementSigns, { provisions }: Reading): Match {
  const found = groups.map((group) => provisions.filter(({ kind }) => kind !== 'definition-list').flatMap((unit) => evidenceIn(unit, unit.text, [group]))[0])
  const evidence = found.filter((one) => one !== undefined)
  const grade = evidence.length === groups.length ? 'strong' : evidence.length > groups.length / 2 ? 'possible' : 'none'
  return { grade, evidence: grade === 'none' ? [] : evidence }
}

function evidenceIn({ label, heading }: Unit, text: string, groups: readonly RegExp[]): Evidence[] {
  const found = groups.map((group) => group.exec(text))
  const first = found[0]
  if (!first || found.some((match) => match === null)) return []
  const words = [...new Set(found.map((match) => match?.[0] ?? ''))]
  return [{ label, heading, words, quote: about(text.trim(), text.trim().indexOf(first[0])) }]
}

function about(text: string, at: number): string {
  if (text.length <= 240) return text
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 100)) + 1)
  const until = text.indexOf(' ', from + 220)
  return `${from > 0 ? '…' : ''}${text.slice(from, until === -1 ? undefined : until)}${until === -1 ? '' : '…'}`
}
