import { type Message, message, nearest } from '../messages/index.ts'
import { decoded } from './codePage.ts'
import type { ReadBill } from './format.ts'
import { formatOfFile, readable } from './registry.ts'

/** A finished bill from a file that a writer made. `file` tells by its ending what `bytes` are. */
export async function readBill(file: string, bytes: Uint8Array): Promise<ReadBill> {
  const { billReader, unread } = formatOfFile(file)
  if (unread) return { messages: [message('unusable', 'format-not-read', unread.reason, { file }, unread.hint)] }
  if (!billReader) return { messages: [unknownEnding(file)] }
  const found = decoded(bytes)
  // What holds a bill whole says how it is written.
  if (!found || found.guessed) return { messages: [message('unusable', 'not-utf-8', 'The file is not written in UTF-8', { file }, 'Save it in UTF-8.')] }
  return (await billReader())(found.text, file)
}

function unknownEnding(file: string): Message {
  const ending = /\.[^./\\]*$/.exec(file)?.[0] ?? ''
  const near = nearest(ending.toLowerCase(), readable)
  const hint = near ? `Did you mean a file that ends in ${near}?` : `Give a file that ends in ${readable.join(', ')}.`
  return message('unusable', 'unknown-file-type', `A bill cannot be read from a file that ends in "${ending}"`, { file }, hint)
}
