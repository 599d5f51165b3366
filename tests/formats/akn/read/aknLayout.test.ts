import { describe, expect, it } from 'vitest'
import { readBill, writeBill } from '../../../../src/index.ts'
import { draftOf } from '../../../fixtures/acts.ts'

/** Words broken over lines at every third space, as an editor leaves them that wraps; where spaces count, a program may not. */
function wrapped(xml: Uint8Array): Uint8Array {
  let count = 0
  const wrap = (words: string) => words.replace(/(?<=\S) (?=\S)/g, (space) => (++count % 3 === 0 ? '\n        ' : space))
  const text = new TextDecoder().decode(xml).replace(/<(\S+)[^>]*xml:space="preserve".*?<\/\1>|>[^<]+(?=<)/gs, (run) => (run.startsWith('>') ? wrap(run) : run))
  return new TextEncoder().encode(text)
}

describe('a bill read from Akoma Ntoso whose lines were set by another program', () => {
  it('is the bill that was written where words are broken over lines', async () => {
    const bill = await draftOf({ jurisdiction: 'kenya', template: 'core' })
    const xml = wrapped(await writeBill(bill, 'akn'))
    expect(new TextDecoder().decode(xml)).toMatch(/child\n {8}sexual/)
    expect(await readBill('act.akn.xml', xml)).toEqual({ bill, messages: [] })
  })
})
