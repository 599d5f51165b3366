import { type Message, message, nearest } from '../messages/index.ts'
import type { Bill } from '../tree/index.ts'

/** A bill read from a file, and everything found on the way. Without a bill the messages say why. */
export interface ReadBill {
  bill?: Bill
  messages: Message[]
}

type Read = (text: string, file: string) => ReadBill

/** The forms that a bill is read from, by how the file's name ends; adding one is a line. */
const readers: Record<string, () => Promise<Read>> = {
  '.akn.xml': async () => (await import('./akn/index.ts')).readAkn,
  '.akn': async () => (await import('./akn/index.ts')).readAkn,
  '.xml': async () => (await import('./akn/index.ts')).readAkn,
  '.json': async () => (await import('./json/index.ts')).readJson,
}

/** The endings that `readBill` knows. */
export const readable: readonly string[] = Object.keys(readers)

/** A finished bill from a file that a writer made. `file` tells by its ending what `bytes` are. */
export async function readBill(file: string, bytes: Uint8Array): Promise<ReadBill> {
  const ending = Object.keys(readers).find((known) => file.toLowerCase().endsWith(known))
  const load = ending && readers[ending]
  if (!load) return { messages: [unknownEnding(file)] }
  const read = await load()
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')) throw error
    return { messages: [message('unusable', 'not-utf-8', 'The file is not written in UTF-8', { file }, 'Save it in UTF-8.')] }
  }
}

function unknownEnding(file: string): Message {
  const ending = /\.[^./\\]*$/.exec(file)?.[0] ?? ''
  const near = nearest(ending.toLowerCase(), readable)
  const hint = near ? `Did you mean a file that ends in ${near}?` : `Give a file that ends in ${readable.join(', ')}.`
  return message('unusable', 'unknown-file-type', `A bill cannot be read from a file that ends in "${ending}"`, { file }, hint)
}
