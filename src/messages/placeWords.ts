import type { Message } from './message.ts'

/** How many lines a unit is searched for the words that a message is about. */
const reach = 80

/** The message with the place of its words, where they stand in the source at or after its line, whatever spaces and breaks lie between them. */
export function placeWords(message: Message, source: readonly string[]): Message {
  const { words, line } = message
  if (!words || line === undefined) return message
  const text = source.slice(line - 1, line - 1 + reach).join('\n')
  const parts = words.replace(/…$/, '').trim().split(/\s+/).slice(0, 60)
  const found = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')).exec(text)
  if (!found) return message
  const start = pointAt(text, found.index, line)
  const end = pointAt(text, found.index + found[0].length, line)
  return Object.assign(message, { line: start.line, column: start.column, place: { start, end } })
}

function pointAt(text: string, offset: number, first: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
}
