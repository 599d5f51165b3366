import { type WriteOptions, writerOf } from '../../formats/index.ts'
import type { Bill } from '../../tree/index.ts'
import { openLanguage } from '../open/index.ts'

/** A bill in one format, as bytes. The same bill gives the same bytes: a file that must bear a date bears `date`. */
export async function writeBill(bill: Bill, format: string, given: WriteOptions = {}): Promise<Uint8Array> {
  const { write } = await writerOf(format)
  const language = await openLanguage(given.language ?? bill.language)
  return write(bill, { date: new Date(0), notes: 'comments', lineNumbers: false, ...given, language })
}
