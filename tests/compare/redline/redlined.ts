import { type Bill, writeBill, writeRedline } from '../../../src/index.ts'
import { compareActs } from '../../fixtures/english.ts'
import { type Settling, seenParagraphs } from '../../fixtures/settledChanges.ts'

const date = new Date('2026-03-01T12:00:00Z')

/** Two acts as one Word file with tracked changes. */
export const redline = (before: Bill, after: Bill): Promise<Uint8Array> => writeRedline(compareActs(before, after), { author: 'Committee Office', date })

/** An act as the Word file that a settled redline must be equal to. */
export const plain = (bill: Bill): Promise<Uint8Array> => writeBill(bill, 'docx', { notes: 'none', date })

/** What a reader sees of a redline that is settled, and of the act that it must then be: once accepted and once rejected. */
export async function bothSides(before: Bill, after: Bill) {
  const docx = await redline(before, after)
  const sides: [Settling, Bill][] = [
    ['accept', after],
    ['reject', before],
  ]
  return Promise.all(sides.map(async ([how, bill]) => ({ how, settled: seenParagraphs(docx, how), act: seenParagraphs(await plain(bill), 'accept') })))
}
