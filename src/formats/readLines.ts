import { isMessage, type Message, message } from '../messages/index.ts'
import type { Line } from '../tree/index.ts'
import type { Format } from './format.ts'
import { readText } from './readText.ts'
import { formatOfFile, formatShownBy } from './registry.ts'

/** The lines of a file, and what is to be told of how it was read. */
export interface ReadLines {
  lines: Line[]
  messages: Message[]
}

/** The lines of a document in a format, as they would be typed, their letters composed; a message where it cannot be read. `file` is its name. */
export async function readLines(format: Format, bytes: Uint8Array, file: string): Promise<ReadLines | Message> {
  if (format.unread) return message('unusable', 'format-not-read', format.unread.reason, { file }, format.unread.hint)
  if (!format.text) return linesOf(file, async () => (await format.lineReader?.())?.(bytes))
  const read = readText(bytes, file)
  if (isMessage(read)) return read
  const found = await readTextLines(format, read.text, file)
  return isMessage(found) ? found : { ...found, messages: [...read.messages, ...found.messages] }
}

/** The same of a text; one in a file of plain text may be written in another format all the same, as a page that was pasted into it. */
export function readTextLines(format: Format, text: string, file: string): Promise<ReadLines | Message> {
  const shown = format.id === formatOfFile('').id ? formatShownBy(text) : undefined
  const read = shown ?? format
  return linesOf(file, async () => (read.text ? (await read.lineReader?.())?.(text.normalize('NFC')) : undefined))
}

/** Signs that show nothing: where a word may break, and where none may. They part a word from itself. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/
const everyUnseen = new RegExp(unseen, 'g')

async function linesOf(file: string, read: () => Promise<Line[] | undefined>): Promise<ReadLines | Message> {
  try {
    const lines = await read()
    if (!lines) throw new Error('its words are not read')
    return { lines: lines.map((line) => (unseen.test(line.text) ? { ...line, text: line.text.replace(everyUnseen, '') } : line)), messages: [] }
  } catch (error) {
    const why = (error as Error).message
    return message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Give Markdown, plain text, Word, HTML, Akoma Ntoso or JSON.')
  }
}
