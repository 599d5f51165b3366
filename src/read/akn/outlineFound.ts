import { formatNumber } from '../../resolve/formatNumber.ts'
import type { DivisionLevel, NumberStyle, Outline, ProvisionLevel, SubdivisionLevel } from '../../tree/index.ts'
import { childOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { divisionOf, provisionOf, subdivisionOf } from './types.ts'

const styles: NumberStyle[] = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman']

/** The outline that a file shows which does not say it: its units as they are nested, their numbers as they are printed. */
export function outlineFound(body: XmlElement): Outline {
  const divisions: Found[] = []
  const provisions: Found[] = []
  const subdivisions: Found[] = []
  const visit = (element: XmlElement, upper: number, lower: number): void => {
    const runs = new Map<Found, number>()
    for (const child of elementsOf(element)) {
      const [list, depth] =
        divisionOf(child.name) && lower < 0 ? [divisions, upper] : provisionOf(child.name) && lower < 0 ? [provisions, 0] : [subdivisions, lower]
      const isUnit = divisionOf(child.name) ?? provisionOf(child.name) ?? subdivisionOf(child.name)
      if (!isUnit || depth < 0) {
        visit(child, upper, lower)
        continue
      }
      const found = list[depth] ?? { element: child.name, labels: [], heading: false }
      list[depth] = found
      const nth = (runs.get(found) ?? 0) + 1
      runs.set(found, nth)
      found.labels.push([trimmed(textOf(childOf(child, 'num') ?? { ...child, children: [] })), list === provisions ? found.labels.length + 1 : nth])
      found.heading ||= childOf(child, 'heading') !== undefined
      visit(child, list === divisions ? upper + 1 : upper, list === divisions ? -1 : lower + 1)
    }
  }
  visit(body, 0, -1)
  const [provision = { element: 'section', labels: [], heading: true }] = provisions
  return {
    divisions: divisions.filter(Boolean).map((found): DivisionLevel => {
      const numbered = numberingOf(found)
      return { element: divisionOf(found.element) ?? 'part', ...numbered, separator: ' ', restart: true, reference: numbered.label }
    }),
    provision: provisionLevel(provision),
    subdivisions: subdivisions.filter(Boolean).map((found): SubdivisionLevel => {
      const numbered = numberingOf(found)
      return { element: subdivisionOf(found.element) ?? 'paragraph', ...numbered, alone: numbered.label, after: numbered.label }
    }),
    arrangement: 'Contents',
  }
}

interface Found {
  element: string
  labels: [label: string, nth: number][]
  heading: boolean
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
      const at = label.lastIndexOf(formatNumber(nth, number))
      return at < 0 ? [] : [`${label.slice(0, at)}{n}${label.slice(at + formatNumber(nth, number).length)}`]
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
