import type { Element } from 'xast'
import { formatNumber, type NumberStyle } from '../../tree/index.ts'
import { childrenOf, firstOf, wordValue } from './xml.ts'

interface Level {
  format: string
  text: string
  start: number
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
    // A level begins anew after one above it.
    for (const deeper of [...count.keys()]) if (deeper > level) count.delete(deeper)
    if (own.format === 'none') return ''
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = list.levels.get(at)
      return shown ? formatted(count.get(at) ?? shown.start, shown.format) : ''
    })
  }
}

/** How Word names the styles of numbers; any other counts in figures here. */
const styles: Record<string, NumberStyle> = { lowerLetter: 'lower-alpha', upperLetter: 'upper-alpha', lowerRoman: 'lower-roman', upperRoman: 'upper-roman' }

function formatted(number: number, format: string): string {
  return formatNumber(number, styles[format] ?? 'decimal')
}

function listsOf(numbering: Element): Map<string, List> {
  const abstracts = new Map(childrenOf(numbering, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]))
  return new Map(
    childrenOf(numbering, 'w:num').map((node) => {
      const abstract = wordValue(node, 'w:abstractNumId') ?? ''
      const levels = new Map(levelsOf(abstracts.get(abstract)))
      const starts = new Map<number, number>()
      for (const override of childrenOf(node, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0)
        for (const [at, changed] of levelsOf(override)) levels.set(at, changed)
        const start = wordValue(override, 'w:startOverride')
        if (start !== undefined) starts.set(level, Number(start))
      }
      return [node.attributes['w:numId'] ?? '', { abstract, levels, starts }]
    }),
  )
}

function levelsOf(parent: Element | undefined): [number, Level][] {
  if (!parent) return []
  return childrenOf(parent, 'w:lvl').map((node) => [
    Number(node.attributes['w:ilvl'] ?? 0),
    { format: wordValue(node, 'w:numFmt') ?? 'decimal', text: wordValue(node, 'w:lvlText') ?? '', start: Number(wordValue(node, 'w:start') ?? 1) },
  ])
}

/** The list and level that paragraph properties name. */
export function listNamed(properties: Element | undefined): { list?: string | undefined; level?: number | undefined } {
  const named = properties && firstOf(properties, 'w:numPr')
  if (!named) return {}
  const level = wordValue(named, 'w:ilvl')
  return { list: wordValue(named, 'w:numId'), level: level === undefined ? undefined : Number(level) }
}
