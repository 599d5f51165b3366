import { itemAround, type Line, linesOfItem, placeItem } from './clauseLines.ts'
import { isHeading, isHeadingParagraph, type Matched } from './matchParagraphs.ts'
import type { Printed } from './printed.ts'
import type { Edited } from './readEdited.ts'
import { asSource } from './sourceText.ts'

interface Restructuring {
  clause: string
  printed: Printed[]
  file: Edited[]
  matched: Matched
  lines: Line[]
  lineOf: ReadonlyMap<Printed, Line>
}

/** The lines of a clause with the items that are new put in, those that are gone taken out, and those that moved moved. */
export function restructure(given: Restructuring): { lines: Line[]; changed: boolean } {
  const { clause, printed, file, matched, lineOf } = given
  const lines = [...given.lines]
  const own = new Set(printed)
  const stays = (paragraph: Edited) => {
    const origin = matched.origins.get(paragraph)
    return origin && own.has(origin) && (isHeading(origin) || (matched.standing.has(paragraph) && origin.level === paragraph.level)) ? origin : undefined
  }
  const heads = new Map<Edited, { head: Line; depth: number }>()
  for (const paragraph of file) {
    const origin = stays(paragraph)
    const line = origin && lineOf.get(origin)
    const head = line && itemAround(lines, line)
    const depth = origin && depthOf(origin)
    if (head && depth !== undefined) heads.set(paragraph, { head, depth })
  }
  const kept = new Set(file.flatMap((paragraph) => stays(paragraph) ?? []))
  const gone = printed.filter((one) => !kept.has(one))
  const wordsOf = (paragraph: Edited) => {
    const origin = matched.origins.get(paragraph)
    const line = origin && own.has(origin) ? lineOf.get(origin) : undefined
    const moved = line && itemAround(lines, line) === line ? ownWords(given.lines, line, [...lineOf.values()]) : undefined
    return moved ?? asSource(paragraph.text, { clause, opens: true })
  }
  file.forEach((paragraph, index) => {
    if (stays(paragraph)) return
    const place = isHeadingParagraph(paragraph) ? undefined : placeFor(paragraph, index, file, heads)
    if (place) heads.set(paragraph, { head: placeItem(lines, wordsOf(paragraph), place.where, place.beside), depth: paragraph.level ?? 0 })
  })
  const cut = cutLines(given, gone)
  const changed = lines.length !== given.lines.length || cut.size > 0
  return { lines: lines.filter((line) => !cut.has(line)), changed }
}

/** How deep an item stands, from 1; of what is no item, nothing. */
function depthOf({ level, passage }: Printed): number | undefined {
  if (passage.role === 'heading' || level === undefined) return undefined
  const runsOn = level === 0 && passage.unit && 'level' in passage.unit && passage.unit.type !== 'definition' && passage.provision?.children[0] === passage.unit
  return runsOn && passage.unit && 'level' in passage.unit ? passage.unit.level + 1 : level
}

function placeFor(
  { level }: Edited,
  index: number,
  file: Edited[],
  heads: ReadonlyMap<Edited, { head: Line; depth: number }>,
): { where: 'before' | 'after' | 'below'; beside: Line } | undefined {
  if (level === undefined) return undefined
  for (const other of file.slice(0, index).reverse()) {
    const known = heads.get(other)
    if (known?.depth === level) return { where: 'after', beside: known.head }
    if (known?.depth === level - 1) return { where: 'below', beside: known.head }
    if (known && known.depth < level) return undefined
  }
  for (const other of file.slice(index + 1)) {
    const known = heads.get(other)
    if (known?.depth === level) return { where: 'before', beside: known.head }
    if (known && known.depth < level) return undefined
  }
  return undefined
}

/** The lines of an item before the first of those below it, without its sign. */
function ownWords(lines: Line[], head: Line, others: Line[]): string {
  const item = linesOfItem(lines, head)
  const next = item.findIndex((line) => line !== head && (others.includes(line) || /^\s*(\d+\.|-)\s/.test(line.words)))
  const [first, ...rest] = item.slice(0, next === -1 ? item.length : next).map(({ words }) => words.trim())
  return [(first ?? '').replace(/^(\d+\.|-)\s+/, ''), ...rest].join('\n').trimEnd()
}

/** The lines of what is gone: whole items where everything in them is gone, lines of their own otherwise. */
function cutLines({ lines, printed, lineOf }: Restructuring, gone: Printed[]): Set<Line> {
  const cut = new Set<Line>()
  const staying = new Set(printed.filter((one) => !gone.includes(one)).flatMap((one) => lineOf.get(one) ?? []))
  for (const one of gone) {
    const line = lineOf.get(one)
    if (!line || cut.has(line)) continue
    const head = itemAround(lines, line)
    const whole = head && linesOfItem(lines, head)
    if (whole && head === line && !whole.some((other) => staying.has(other))) for (const other of whole) cut.add(other)
    else if (head !== line && !staying.has(line)) cut.add(line)
  }
  return cut
}
