import type { Message } from '../message.ts'
import { endOf } from './levels.ts'

const widest = 110

/** The line that a message is about, between its neighbours, and a mark under the words; nothing where the source is not at hand. */
export function codeFrame(message: Message, source: readonly string[] | undefined): string[] {
  const { line = 0, column = 1 } = message
  const own = source?.[line - 1]
  if (source === undefined || own === undefined) return []
  const end = endOf(message)
  const from = column + 60 > widest ? Math.max(0, column - 40) : 0
  const cut = (text: string) => (text.length > from + widest ? `${text.slice(from, from + widest - 1)}…` : text.slice(from)).trimEnd()
  const until = end === undefined ? column : end.line > line ? own.trimEnd().length + 1 : end.column
  const lead = own.slice(from, column - 1).replace(/\S/g, ' ')
  const mark = '^'.repeat(Math.max(1, Math.min(until - column, widest - lead.length - 1)))
  const width = String(line + 1).length
  const shown = [line - 1, line, line + 1].flatMap((number) => {
    const text = source[number - 1]
    if (text === undefined || (number !== line && text.trim() === '')) return []
    const row = `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${cut(text)}`
    return number === line ? [row, `  ${' '.repeat(width)} | ${lead}${mark}`] : [row]
  })
  return shown.map((row) => row.trimEnd())
}
