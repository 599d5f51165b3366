import { anyOf, ordinal } from '../language/index.ts'
import { eIdBelow, isSchedule, type Line, type Provision, words } from '../tree/index.ts'
import { continueWords } from './continueWords.ts'
import { digit, type Idiom, inFigures } from './idiom.ts'
import { openItem } from './openItem.ts'
import { openingOf } from './openings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'
import { remembered } from './remembered.ts'
import { isTitle } from './titles.ts'
import type { Walk } from './walk.ts'

/** How a schedule opens: what it is called, what it is numbered by, and what else stands on the line. */
export interface ScheduleOpening {
  label: string
  number: string
  heading: string
  /** The provision that it belongs to, as the line names it. */
  of: string
}

/** How many schedules an ordinal may count: “TWELFTH SCHEDULE”. */
const counted = 20

const pattern = remembered(({ tag, schedules }: Idiom) => {
  const ordinals = Array.from({ length: counted }, (_, index) => ordinal(tag, index + 1))
  const name = `(?:the\\s+)?(?:(${anyOf(ordinals)})\\s+)?(?:${schedules})`
  return {
    ordinals,
    opening: new RegExp(`^(${name}(?:\\s+(${digit}+[A-Z]?|[IVXL]+|[A-Z])(?![\\p{L}\\p{N}]))?)\\s*([.:—–-]*)\\s*(.*)$`, 'iu'),
  }
})

/**
 * The schedule that a line opens: alone on its line, with a title that the document calls so or that a dash parts, or with its provision in
 * brackets. `apart`: nothing stands on the line before, and the numbers of the provisions do not go on below.
 */
export function scheduleOf({ text, heading }: Line, idiom: Idiom, apart = false): ScheduleOpening | undefined {
  const { ordinals, opening } = pattern(idiom)
  const [, label, place, number = '', separator = '', rest = ''] = opening.exec(text.trim()) ?? []
  if (label === undefined || !/^[\p{Lu}\p{Lo}]/u.test(text.trim())) return undefined
  const of = /^[([].{1,60}[)\]]$/u.test(rest) ? rest : ''
  const title = of === '' ? rest : ''
  if (title !== '' && !heading && (separator === '' || !isTitle(title, idiom))) return undefined
  // “Schedule” in a sentence that a typist broke is no heading of its own.
  if (title === '' && of === '' && number === '' && place === undefined && !heading && !apart && label !== label.toUpperCase()) return undefined
  const counts = place === undefined ? inFigures(number) : String(ordinals.findIndex((one) => one.toLowerCase() === place.toLowerCase()) + 1)
  return { label: label.trim(), number: counts, heading: title, of }
}

/** The lines of a bill up to its schedules, and those of each of them. A schedule comes behind a provision. */
export function partedSchedules(lines: readonly Line[], idiom: Idiom): { act: readonly Line[]; schedules: { opening: ScheduleOpening; lines: Line[] }[] } {
  const first = lines.findIndex((line) => opensUnit(line, idiom))
  const starts = lines.flatMap((line, index) => {
    const opening = first >= 0 && index > first ? scheduleOf(line, idiom, lines[index - 1]?.text.trim() === '' && !goesOn(lines, index + 1, idiom)) : undefined
    return opening ? [{ opening, index }] : []
  })
  const [from] = starts
  if (!from) return { act: lines, schedules: [] }
  const schedules = starts.map(({ opening, index }, nth) => ({ opening, lines: lines.slice(index, starts[nth + 1]?.index) }))
  return { act: lines.slice(0, from.index), schedules }
}

/** Whether the next words open a provision that is not the first of its count: a schedule begins with one, or with words of another kind. */
function goesOn(lines: readonly Line[], from: number, idiom: Idiom): boolean {
  const next = lines.slice(from).find(({ text }) => text.trim() !== '')
  return next !== undefined && opensUnit(next, idiom) && Number(/\d+/.exec(next.text)?.[0] ?? 1) > 1
}

function opensUnit(line: Line, idiom: Idiom): boolean {
  const { opens } = openingOf(line, 'stop', idiom)
  return opens === 'provision' || /^\s*\d+[A-Z]?\s+\p{Lu}/u.test(line.text)
}

/** A schedule with its provision, title and items; the numbers in it are its own. */
export function recogniseSchedule({ opening, lines: [first, ...lines] }: { opening: ScheduleOpening; lines: Line[] }, walk: Walk): void {
  const { idiom, file } = walk
  const node: Provision = {
    type: 'schedule',
    num: walk.body.filter(isSchedule).length + 1,
    label: opening.label,
    eId: eIdBelow('', 'schedule', opening.number, walk.taken),
    heading: opening.heading,
    clause: opening.label,
    claims: [],
    sources: [],
    kind: 'schedule',
    origin: { file, line: first?.line ?? 1 },
    children: [],
  }
  walk.body.push(node)
  Object.assign(walk, { divisions: [], provision: node, items: [], headless: undefined, above: undefined })
  const { of, heading, rest } = beneath(opening, lines, idiom)
  node.heading = heading
  // A space that no line may end at is one all the same.
  if (of !== '') node.children.push(words('intro', readInlines(of.replaceAll('\u00A0', ' '), idiom)))
  for (const line of paragraphsOf(rest, 'articles', idiom)) {
    const found = openingOf(line, 'articles', idiom)
    if (found.opens === 'item' && !line.block) openItem(found, line, walk, node)
    else continueWords(line.text, line, walk, node)
  }
}

/** What stands under the number of a schedule, each on its line: the provision that it belongs to and its title, in either order. */
function beneath({ of, heading }: ScheduleOpening, lines: readonly Line[], idiom: Idiom): { of: string; heading: string; rest: readonly Line[] } {
  const found = { of, heading }
  for (const [at, line] of lines.entries()) {
    const said = line.text.trim()
    if (said === '') continue
    const next = lines[at + 1]?.text.trim() ?? ''
    if (found.of === '' && isOwner(said, idiom)) found.of = said
    else if (found.heading === '' && !line.block && isTitle(said, idiom) && openingOf(line, 'articles', idiom).opens === 'words' && !/^\p{Ll}/u.test(next))
      found.heading = said
    else return { ...found, rest: lines.slice(at) }
  }
  return { ...found, rest: [] }
}

/** “(Section 2)” under the number of a schedule. */
function isOwner(said: string, { reference }: Idiom): boolean {
  const bare = said.replace(/^[([]|[)\]]$/g, '')
  if (bare.length > 60) return false
  const [whole] = [...bare.matchAll(reference)]
  return whole !== undefined && (bare !== said || whole[0] === bare)
}
