import type { Line } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import { openingOf } from './openings.ts'
import { isNote, isTitle } from './titles.ts'

interface Candidate {
  line: Line
  number: number
  /** A letter behind the number: 4A. */
  suffix: string
  /** What the best run weighs that ends here, and what stands before in it. */
  weight: number
  before?: Candidate | undefined
}

const numbered = /^\s*(\d{1,4})([A-Z]{0,2})\s+(?=\p{Lu}|\(1\)|\[)(.+)$/u
/** How many numbers a run may miss: provisions that were repealed. */
const gap = 10

interface Place {
  line: Line
  /** Whether a blank line, or nothing, stands before it. */
  apart: boolean
}

/**
 * The lines whose number, no stop behind it, opens a provision: “1 Short title”. They count on, most of them below a blank line; a list,
 * a table of contents, a date or an amount does not.
 */
export function bareNumbers(lines: readonly Line[], idiom: Idiom): Line[] {
  const places = lines.map((line, index): Place => ({ line, apart: isBlank(lines[index - 1]) })).filter(({ line }) => !isBlank(line))
  const best = new Map<number, Candidate[]>()
  let heaviest: Candidate | undefined
  places.forEach(({ line, apart }, index) => {
    const [, number, suffix = '', words = ''] = numbered.exec(line.text) ?? []
    if (number === undefined || idiom.month.test(words) || !mayOpen(words, places.slice(Math.max(0, index - 1), index + 2), index, idiom)) return
    const candidate: Candidate = { line, number: Number(number), suffix, weight: line.heading || apart ? 2 : 1 }
    candidate.before = predecessor(candidate, best)
    candidate.weight += candidate.before?.weight ?? 0
    keep(candidate, best)
    if (candidate.weight > (heaviest?.weight ?? 0)) heaviest = candidate
  })
  const run: Line[] = []
  for (let at = heaviest; at; at = at.before) run.unshift(at.line)
  return run
}

function isBlank(line: Line | undefined): boolean {
  return (line?.text.trim() ?? '') === ''
}

/** Whether words behind a number may open a provision, by what stands before and after their line. */
function mayOpen(words: string, around: readonly Place[], index: number, idiom: Idiom): boolean {
  const [above, own, below] = index === 0 ? [undefined, ...around] : around
  if (own?.line.heading) return true
  if (!isTitle(words, idiom)) return own?.apart === true || (above?.apart === true && isNote(above.line.text, idiom))
  // Headings with nothing between them are a table of contents, or a list.
  if (below && (isDivision(below, idiom) || isTitle(numbered.exec(below.line.text)?.[3] ?? ';', idiom))) return false
  // “Rules”, then “12 The council may make rules”: a sentence that opens a list, below its note.
  if (above?.apart === true && isNote(above.line.text, idiom) && idiom.verb.test(words)) return true
  return (
    own?.apart === true || above?.line.heading === true || (above !== undefined && (isDivision(above, idiom) || /[.;:—)”»"]$/.test(above.line.text.trim())))
  )
}

function isDivision({ line }: Place, idiom: Idiom): boolean {
  return openingOf(line, 'bare', idiom).opens === 'division' || idiom.schedule.test(line.text)
}

/** Of those with the same number the one that ends the heaviest run. */
function keep(candidate: Candidate, best: Map<number, Candidate[]>): void {
  const others = best.get(candidate.number) ?? []
  const same = others.find(({ suffix }) => suffix === candidate.suffix)
  if (!same || same.weight < candidate.weight) best.set(candidate.number, [...others.filter((other) => other !== same), candidate])
}

function predecessor({ number, suffix }: Candidate, best: Map<number, Candidate[]>): Candidate | undefined {
  const near = Array.from({ length: gap + 1 }, (_, back) => best.get(number - back) ?? []).flat()
  const before = near.filter((other) => other.number < number || other.suffix < suffix)
  return before.reduce<Candidate | undefined>((best, other) => (best && best.weight >= other.weight ? best : other), undefined)
}
