import type { DivisionLevel, NumberStyle, Outline, ProvisionLevel, ScheduleLevel, SubdivisionLevel, SubdivisionType } from '../../../tree/index.ts'
import { formatNumber } from '../../../tree/index.ts'
import { childOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { quoting } from './figures.ts'
import { divisionOf, isScheduleElement, provisionOf, subdivisionOf } from './types.ts'

const styles: NumberStyle[] = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman']

/** The outline that a file shows which does not say it: its units as they are nested, their numbers as they are printed. */
export function outlineFound(body: XmlElement, attached: XmlElement): Outline {
  const ladder = ladderOf(body)
  const divisions: Found[] = []
  const provision: Found = { element: 'section', labels: [], heading: false }
  const subdivisions = ladder.map((element): Found => ({ element, labels: [], heading: false }))
  const add = (found: Found, child: XmlElement, nth: number) => {
    found.labels.push([trimmed(textOf(childOf(child, 'num') ?? { ...child, children: [] })), nth])
    found.heading ||= childOf(child, 'heading') !== undefined
  }
  const below = (element: XmlElement, depth: number): void => {
    let nth = 0
    for (const child of elementsOf(element)) {
      const type = subdivisionOf(child.name)
      if (quoting.has(child.name)) continue
      if (!type) below(child, depth)
      else {
        nth += 1
        const level = levelOf(type, depth, ladder)
        subdivisions[level] ??= { element: type, labels: [], heading: false }
        add(subdivisions[level], child, nth)
        below(child, level + 1)
      }
    }
  }
  const upper = (element: XmlElement, depth: number): void => {
    let nth = 0
    for (const child of elementsOf(element)) {
      if (divisionOf(child.name)) {
        nth += 1
        divisions[depth] ??= { element: child.name, labels: [], heading: false }
        add(divisions[depth], child, nth)
        upper(child, depth + 1)
      } else if (provisionOf(child.name)) {
        if (provision.labels.length === 0) provision.element = child.name
        add(provision, child, provision.labels.length + 1)
        below(child, 0)
      }
    }
  }
  upper(body, 0)
  const schedules: Found = { element: 'schedule', labels: [], heading: true }
  for (const child of [...unquoted(body), ...elementsOf(attached)].filter(isScheduleElement)) add(schedules, child, schedules.labels.length + 1)
  return {
    divisions: divisions.map((found): DivisionLevel => {
      const numbered = numberingOf(found)
      return { element: divisionOf(found.element) ?? 'part', ...numbered, separator: ' ', restart: true, reference: numbered.label }
    }),
    provision: provisionLevel(provision),
    subdivisions: subdivisions.map(subdivisionFound),
    ...(schedules.labels.length > 0 ? { schedule: scheduleFound(schedules, subdivisions.map(subdivisionFound)) } : {}),
    arrangement: 'Contents',
  }
}

/** The subdivisions that a file has, the highest first: one that leaves a step out stands where it stands elsewhere. */
function ladderOf(body: XmlElement): SubdivisionType[] {
  const seen = new Set([...unquoted(body)].map(({ name }) => (divisionOf(name) || provisionOf(name) ? undefined : subdivisionOf(name))))
  return (['subsection', 'paragraph', 'subparagraph', 'point', 'indent'] as const).filter((type) => seen.has(type))
}

/** The elements of a document, those that it puts into another law left out. */
function* unquoted(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (quoting.has(child.name)) continue
    yield child
    yield* unquoted(child)
  }
}

/** How deep a subdivision stands, where the file does not say it. */
export function levelOf(type: SubdivisionType, depth: number, ladder: readonly string[]): number {
  return Math.max(ladder.indexOf(type), depth)
}

interface Found {
  element: string
  labels: [label: string, nth: number][]
  heading: boolean
}

function subdivisionFound(found: Found): SubdivisionLevel {
  const numbered = numberingOf(found)
  return { element: subdivisionOf(found.element) ?? 'paragraph', ...numbered, alone: numbered.label, after: numbered.label }
}

function scheduleFound(found: Found, subdivisions: SubdivisionLevel[]): ScheduleLevel {
  const numbered = numberingOf(found)
  return { element: 'schedule', ...numbered, separator: ' ', heading: 'above', reference: numbered.label, self: numbered.label, subdivisions }
}

function provisionLevel(found: Found): ProvisionLevel {
  const element = provisionOf(found.element) ?? 'section'
  const numbered = numberingOf(found)
  return { element, ...numbered, separator: ' ', heading: found.heading ? 'above' : 'none', reference: `${element} {n}`, self: `this ${element}` }
}

/** The style and pattern that give most of the printed labels. */
function numberingOf({ labels }: Found): { number: NumberStyle; label: string } {
  const shown = labels.filter(([label]) => label !== '')
  const tried = styles.flatMap((number) => {
    const patterns = shown.slice(0, 3).flatMap(([label, nth]) => {
      const parted = new RegExp(`(?<![\\p{L}\\d])${formatNumber(nth, number)}(?![\\p{L}\\d])`, 'u')
      return parted.test(label) ? [label.replace(parted, '{n}')] : []
    })
    return [...new Set(patterns)].map((label) => ({
      number,
      label,
      right: shown.filter(([printed, nth]) => label.replace('{n}', formatNumber(nth, number)) === printed).length,
    }))
  })
  const [best] = tried.sort((a, b) => b.right - a.right)
  return best ? { number: best.number, label: best.label } : { number: 'none', label: '' }
}
