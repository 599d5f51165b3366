import { mark } from '../../model/index.ts'

/** A word, sign or printing call of a text of a clause: what may be traced into the act. */
export interface SourceToken {
  /** The field of the clause that holds the text, as a patch names it. */
  field: string
  start: number
  end: number
  /** Whether it is a call, whose words come from elsewhere. */
  call: boolean
}

const structure = /^[^\S\n]*(?:(?:\d+\.|-)[^\S\n]+)?/
const block = /\{\{[#/^!][^}]*\}\}|\{\{\s*else\b[^}]*\}\}/y
const call = /\{\{[^}]*\}\}/y
const anchor = /\{#[a-z0-9-]+\}/y
const emphasis = /[*_]/y
const escaped = /\\[!-/:-@[-`{-~]|&(?:#\w+|\w+);/y
// What parts the cells of a table, and the line that parts its head from them.
const cellEdge = /\|/y
const isRow = /^\s*\|/
const ruler = /^\s*\|[\s|:-]+$/
// A picture: what it shows is printed, its path is not.
const picture = /^(\s*!\[).*(\]\([^()]*\)\s*)$/
const word = /[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*|[^\s]/uy

/** A text with a mark before each word and call, and what the marks stand for; `from` is the number of the first. */
export function markSource(text: string, field: string, from: number): { marked: string; tokens: SourceToken[] } {
  const tokens: SourceToken[] = []
  const markdown = field === 'text'
  let at = 0
  const marked = text.split('\n').map((line) => {
    const begin = at
    at += line.length + 1
    if (markdown && ruler.test(line)) return line
    const edge = markdown && isRow.test(line) ? cellEdge : undefined
    const [, opening, closing = ''] = (markdown ? picture.exec(line) : undefined) ?? []
    let made = opening ?? (markdown ? (structure.exec(line)?.[0] ?? '') : '')
    const end = line.length - closing.length
    for (let place = made.length; place < end; ) {
      const found = pieceAt(line, place, markdown, edge)
      if (found.printed) {
        tokens.push({ field, start: begin + place, end: begin + place + found.length, call: found.call })
        made += mark.source(from + tokens.length - 1)
      }
      made += line.slice(place, place + found.length)
      place += found.length
    }
    return made + closing
  })
  return { marked: marked.join('\n'), tokens }
}

/** `edge` is what parts cells, in a row of a table. */
function pieceAt(line: string, place: number, markdown: boolean, edge: RegExp | undefined): { length: number; printed: boolean; call: boolean } {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = place
    return pattern.exec(line)?.[0].length
  }
  const silent = match(block) ?? match(anchor) ?? (markdown ? match(emphasis) : undefined) ?? (edge ? match(edge) : undefined)
  if (silent !== undefined) return { length: silent, printed: false, call: false }
  const called = match(call)
  if (called !== undefined) return { length: called, printed: true, call: true }
  const printed = (markdown ? match(escaped) : undefined) ?? match(word)
  return printed === undefined ? { length: 1, printed: false, call: false } : { length: printed, printed: true, call: false }
}
