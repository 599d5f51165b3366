import { formatOfFile, readBill } from '../../formats/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'

/** A bill that a file holds as a tree. */
export interface TreeInFile {
  /** Missing where the file cannot be read; the messages say why. */
  bill?: Bill
  /** Whether another’s writer made the file, so that what its words say was recognised. */
  foreign: boolean
  messages: Message[]
}

/** The bill that a file holds as a tree, recognised in its words where nobody said what they are; undefined where the file has lines alone. */
export async function treeInFile(file: string, bytes: Uint8Array, languages: () => Language[] | Promise<Language[]>): Promise<TreeInFile | undefined> {
  const { billReader, lineReader } = formatOfFile(file)
  if (!billReader) return undefined
  const { bill, foreign = false, messages } = await readBill(file, bytes)
  if (!bill) return lineReader ? undefined : { foreign, messages }
  if (!foreign) return { bill, foreign, messages }
  const { recogniseWords } = await import('../../recognise/index.ts')
  return { bill: recogniseWords(bill, await languages()), foreign, messages }
}
