import { blockLine, type Line, type Words } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import { openingOf } from './openings.ts'
import { isTitle } from './titles.ts'

/** How many lines text put into another law may take where its marks do not pair, before a mark that nothing closes is taken for a slip. */
const longest = 400

/**
 * The lines of a bill with the text that it puts into another law as blocks: from a line that opens with a quotation mark and a number of a
 * unit, behind words that announce it, to the line that closes the quotation.
 */
export function withQuoted(lines: readonly Line[], idiom: Idiom): readonly Line[] {
  if (!lines.some(({ text }) => /^\s*["“«‘]/.test(text))) return lines
  const made: Line[] = []
  let end = -1
  for (const [at, line] of lines.entries()) {
    if (at <= end) continue
    end = opensQuoted(line, lines.slice(at + 1), made, idiom) ? closingLine(lines, at) : -1
    if (end < 0) made.push(line)
    else {
      const quoted = lines.slice(at, end + 1).filter(({ text }) => text.trim() !== '')
      const children = quoted.map(({ text }): Words => ({ type: 'content', children: [{ type: 'text', value: text.trim() }] }))
      made.push(...blockLine({ type: 'quotedStructure', children }, line.line))
    }
  }
  return made
}

/** What stands in quotation marks behind words that announce it: a unit, an entry in marks within the marks, “ ‘dog’ means …”, or a heading over a unit. */
function opensQuoted({ text, block }: Line, below: readonly Line[], before: readonly Line[], idiom: Idiom): boolean {
  const [, words = ''] = /^\s*["“«‘]\s?(.+)$/u.exec(text) ?? []
  const announced = /(?:[—–:]|[^.;])$/.test(before.findLast((line) => line.text.trim() !== '')?.text.trim() ?? '.')
  if (block || words === '' || !announced) return false
  if (isUnit(words, idiom) || /^[“‘«]/.test(words)) return true
  const next = below.find((line) => line.text.trim() !== '')?.text.trim() ?? ''
  return !closes.test(words) && isTitle(words, idiom) && isUnit(next, idiom)
}

function isUnit(words: string, idiom: Idiom): boolean {
  const { opens } = openingOf({ text: words }, 'stop', idiom)
  return opens === 'provision' || opens === 'division' || opens === 'item' || /^\d+[A-Z]{1,3}\.?\s/.test(words)
}

const closes = /["”»’][.;,]?["”»’]?[.;,]?$/
const pairs: Record<string, string> = { '“': '”', '«': '»', '‘': '’' }

/** The line that closes what the line at a place opens. */
function closingLine(lines: readonly Line[], from: number): number {
  const paired = pairedLine(lines, from)
  if (paired >= 0) return paired
  const within = lines.slice(from, from + longest).findIndex(({ text }) => closes.test(text.trim()))
  return within < 0 ? -1 : from + within
}

/** The line at whose end every mark is closed that was opened, of the kind that the first line opens with; none where marks do not pair. */
function pairedLine(lines: readonly Line[], from: number): number {
  const opening = lines[from]?.text.trim().charAt(0) ?? ''
  const closing = pairs[opening]
  if (closing === undefined || opening === '‘') return -1
  let open = 0
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text.trim() ?? ''
    for (const sign of text) open += sign === opening ? 1 : sign === closing ? -1 : 0
    if (open <= 0) return closes.test(text) ? at : -1
  }
  return -1
}
