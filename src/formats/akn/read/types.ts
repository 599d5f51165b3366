import type { DivisionType, ProvisionType, SubdivisionType, Words } from '../../../tree/index.ts'
import type { XmlElement } from './element.ts'

// The tree has the units that the toolkit's jurisdictions use; those that only other files have are read as the nearest of them.
const divisions: Record<string, Exclude<DivisionType, 'mod'>> = {
  title: 'title',
  book: 'title',
  tome: 'title',
  subtitle: 'title',
  part: 'part',
  subpart: 'subdivision',
  chapter: 'chapter',
  subchapter: 'division',
  division: 'division',
  subdivision: 'subdivision',
}
const provisions: Record<string, ProvisionType> = { section: 'section', article: 'article', rule: 'section' }
const subdivisions: Record<string, Exclude<SubdivisionType, 'definition'>> = {
  section: 'subsection',
  article: 'subsection',
  subsection: 'subsection',
  clause: 'paragraph',
  paragraph: 'paragraph',
  subclause: 'subparagraph',
  subparagraph: 'subparagraph',
  point: 'point',
  indent: 'indent',
  alinea: 'indent',
  level: 'paragraph',
  subrule: 'subsection',
  proviso: 'paragraph',
  hcontainer: 'paragraph',
  item: 'paragraph',
}
const words: Record<string, Words['type']> = { intro: 'intro', content: 'content', wrapUp: 'wrapUp', formula: 'formula' }
const schedules = /^(?:schedule|annex|annexe|appendix|attachment)$/i

export function divisionOf(name: string): Exclude<DivisionType, 'mod'> | undefined {
  return Object.hasOwn(divisions, name) ? divisions[name] : undefined
}
export function provisionOf(name: string): ProvisionType | undefined {
  return Object.hasOwn(provisions, name) ? provisions[name] : undefined
}
export function subdivisionOf(name: string): Exclude<SubdivisionType, 'definition'> | undefined {
  return Object.hasOwn(subdivisions, name) ? subdivisions[name] : undefined
}
export function wordsOf(name = ''): Words['type'] | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}
/** Whether an element is a schedule: the standard has no element of its own for one. */
export function isScheduleElement({ name, attributes }: XmlElement): boolean {
  return name === 'attachment' || (name === 'hcontainer' && schedules.test(attributes.name ?? ''))
}
