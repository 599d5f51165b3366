import type { Element } from 'xast'
import { formatNumber, type NumberStyle } from '../../../tree/index.ts'
import { elementsOf, firstOf } from '../../../xml/index.ts'
import { isOn, valOf } from './val.ts'

interface Level {
  format: string
  text: string
  start: number
  /** Whether the numbers of the levels above stand in figures in it, whatever they are there. */
  legal: boolean
  /** The level, from 1, behind which it begins anew; 0 for none, undefined for each above it. */
  restart: number | undefined
}
interface List {
  abstract: string
  levels: Map<number, Level>
  starts: Map<number, number>
}

/** The automatic numbers of a Word file, as its paragraphs come: ECMA-376 part 1, 17.9. */
export function wordNumbering(numbering: Element | undefined): (list: string, level: number) => string {
  const lists = numbering ? listsOf(numbering) : new Map<string, List>()
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (id, level) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own || own.format === 'bullet') return ''
    const count = counts.get(list.abstract) ?? new Map<number, number>()
    counts.set(list.abstract, count)
    const override = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level)
    begun.add(`${id} ${level}`)
    count.set(level, override ?? (count.has(level) ? (count.get(level) ?? 0) + 1 : own.start))
    for (const deeper of [...count.keys()]) if (deeper > level && restarts(list.levels.get(deeper), level)) count.delete(deeper)
    if (own.format === 'none') return ''
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = list.levels.get(at)
      return shown ? formatted(count.get(at) ?? shown.start, own.legal ? 'decimal' : shown.format) : ''
    })
  }
}

/** Whether a level begins anew behind a number of one above it. */
function restarts(deeper: Level | undefined, level: number): boolean {
  return deeper?.restart === undefined || level < deeper.restart
}

/** How Word names the styles of numbers; any other counts in figures here. */
const styles: Record<string, NumberStyle> = { lowerLetter: 'lower-alpha', upperLetter: 'upper-alpha', lowerRoman: 'lower-roman', upperRoman: 'upper-roman' }

function formatted(number: number, format: string): string {
  return format === 'decimalZero' && number < 10 ? `0${number}` : formatNumber(number, styles[format] ?? 'decimal')
}

function listsOf(numbering: Element): Map<string, List> {
  const abstracts = new Map(elementsOf(numbering, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]))
  // A list may stand in a style of lists, which another list then names (17.9.21, 17.9.27).
  const styled = new Map([...abstracts.values()].flatMap((node) => (valOf(node, 'w:styleLink') ? [[valOf(node, 'w:styleLink'), node] as const] : [])))
  const levelsNamed = (id: string) => {
    const node = abstracts.get(id)
    return levelsOf(styled.get(valOf(node, 'w:numStyleLink')) ?? node)
  }
  return new Map(
    elementsOf(numbering, 'w:num').map((node) => {
      const abstract = valOf(node, 'w:abstractNumId') ?? ''
      const levels = new Map(levelsNamed(abstract))
      const starts = new Map<number, number>()
      for (const override of elementsOf(node, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0)
        for (const [at, changed] of levelsOf(override)) levels.set(at, changed)
        const start = valOf(override, 'w:startOverride')
        if (start !== undefined) starts.set(level, Number(start))
      }
      return [node.attributes['w:numId'] ?? '', { abstract, levels, starts }]
    }),
  )
}

function levelsOf(parent: Element | undefined): [number, Level][] {
  return elementsOf(parent, 'w:lvl').map((node) => {
    const restart = valOf(node, 'w:lvlRestart')
    return [
      Number(node.attributes['w:ilvl'] ?? 0),
      {
        format: valOf(node, 'w:numFmt') ?? 'decimal',
        text: valOf(node, 'w:lvlText') ?? '',
        start: Number(valOf(node, 'w:start') ?? 1),
        legal: isOn(node, 'w:isLgl') ?? false,
        restart: restart === undefined ? undefined : Number(restart),
      },
    ]
  })
}

/** The list and level that paragraph properties name. */
export function listNamed(properties: Element | undefined): { list?: string | undefined; level?: number | undefined } {
  const named = firstOf(properties, 'w:numPr')
  if (!named) return {}
  const level = valOf(named, 'w:ilvl')
  return { list: valOf(named, 'w:numId'), level: level === undefined ? undefined : Number(level) }
}
