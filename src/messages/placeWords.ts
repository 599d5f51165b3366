import type { Message } from './message.ts'

/** How many lines a unit is searched for the words that a message is about. */
const reach = 80

/** The message with the place of its words, where they stand in the source at or after its line, whatever spaces and breaks lie between them. */
export function placeWords(message: Message, source: readonly string[]): Message {
  const { words, line } = message
  if (!words || line === undefined) return message
  const text = textFrom(line, source)
  const parts = firstWords(words.replace(/…$/, ''))
  const found = inFirstLine(text, parts) ?? new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')).exec(text)
  if (!found) return message
  const start = pointAt(text, found.index, line)
  const end = pointAt(text, found.index + found[0].length, line)
  return Object.assign(message, { line: start.line, column: start.column, place: { start, end } })
}

/** The text that was put together last: the findings of a long line come one after the other. */
let last: { source: readonly string[]; line: number; text: string } | undefined

function textFrom(line: number, source: readonly string[]): string {
  if (last?.source !== source || last.line !== line) last = { source, line, text: source.slice(line - 1, line - 1 + reach).join('\n') }
  return last.text
}

/** Words that stand in the first line with one space between: found without trying each letter, however long the line is. */
function inFirstLine(text: string, parts: readonly string[]): { 0: string; index: number } | undefined {
  const words = parts.join(' ')
  const index = text.indexOf(words)
  return index === -1 || text.lastIndexOf('\n', index) !== -1 ? undefined : { 0: words, index }
}

/** As many of the words as tell a place; the rest of a long text is not read. */
function firstWords(words: string): string[] {
  return /^\s*(?:\S+\s+){0,59}\S*/.exec(words)?.[0].trim().split(/\s+/) ?? []
}

function pointAt(text: string, offset: number, first: number): { line: number; column: number } {
  let [line, start] = [first, 0]
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) [line, start] = [line + 1, end + 1]
  return { line, column: offset - start + 1 }
}
