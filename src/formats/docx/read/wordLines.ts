import { blockLine, gap, type Line, text, words } from '../../../tree/index.ts'
import { mediaIn } from './media.ts'
import { wordNumbering } from './numbering.ts'
import { type Paragraph, paragraphsIn } from './paragraphs.ts'
import { withoutLive } from './paragraphText.ts'
import { partAt, wordParts } from './parts.ts'
import { wordStyles } from './styles.ts'
import { tableOf } from './tableOf.ts'

const wanted = /^word\/(?:document|numbering|styles)\.xml$/

/** Styles of this toolkit's files, by what stands in them. */
const styles = { caption: 'caption', formula: 'formula', quoted: 'block text' } as const

/**
 * The paragraphs of a Word file, each a line, with the numbers that Word gives them, those of text boxes and of tables that only lay a page
 * out too; other tables as such. Throws when it is no Word file.
 */
export function wordLines(bytes: Uint8Array): Line[] {
  const parts = wordParts(bytes, wanted)
  const number = wordNumbering(parts.get('word/numbering.xml'))
  const paragraphs = paragraphsIn(partAt(parts, 'word/document.xml'), wordStyles(parts.get('word/styles.xml')))
  const labels = paragraphs.map(({ list, level }) => (list === undefined ? '' : number(list, level)))
  const lines: Line[] = []
  const captions = new Set<Line>()
  const media = paragraphs.some(({ picture }) => picture) ? mediaIn(bytes) : new Map<string, string>()
  for (let at = 0; at < paragraphs.length; ) {
    const run = runFrom(paragraphs, at)
    const [first] = run
    if (!first) break
    lines.push(...linesOf(run, first, labels.slice(at, at + run.length), lines, captions, media))
    at += run.length
  }
  return lines
}

/** The paragraphs of one table, or of one quotation, or a paragraph alone. */
function runFrom(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const first = paragraphs[at]
  const together = (one: Paragraph) => (first?.cell ? one.cell?.table === first.cell.table : first?.style === styles.quoted && one.style === styles.quoted)
  const end = paragraphs.findIndex((one, index) => index > at && !together(one))
  return paragraphs.slice(at, Math.max(at + 1, end < 0 ? paragraphs.length : end)).filter((one, index) => index === 0 || together(one))
}

function linesOf(
  run: readonly Paragraph[],
  first: Paragraph,
  labels: readonly string[],
  before: Line[],
  captions: Set<Line>,
  media: ReadonlyMap<string, string>,
): Line[] {
  const table = first.cell && tableOf(run, labels)
  if (table) {
    const caption = captionIn(before, captions)
    return blockLine(caption === undefined ? table : { ...table, children: [{ type: 'caption', children: [text(caption)] }, ...table.children] }, first.place)
  }
  const url = first.picture && media.get(first.picture.name)
  if (first.picture && url !== undefined && !first.cell) return blockLine({ type: 'image', url, alt: first.picture.alt }, first.place)
  const said = run.map(({ text }, index) => `${labels[index] ?? ''} ${withoutLive(text)}`.trim())
  if (first.style === styles.formula) return blockLine(words('formula', [text(said[0] ?? '')]), first.place)
  if (first.style === styles.quoted) return blockLine({ type: 'quotedStructure', children: said.map((one) => words('content', [text(one)])) }, first.place)
  return run.flatMap((paragraph, index) => {
    const heading = paragraph.heading ? { heading: true as const } : {}
    const own = (said[index] ?? '').split('\n').map((one): Line => ({ text: one.trim(), line: paragraph.place, ...heading }))
    if (paragraph.style === styles.caption) for (const line of own) captions.add(line)
    return [...own, gap(paragraph.place)]
  })
}

/** The caption that a table has right above it; it is taken out of the lines. `captions` are those that are set so. */
function captionIn(before: Line[], captions: ReadonlySet<Line>): string | undefined {
  const at = before.findLastIndex(({ text }) => text !== '')
  const line = before[at]
  if (!line || !captions.has(line)) return undefined
  before.splice(at)
  return line.text
}
