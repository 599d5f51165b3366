import { describe, expect, it } from 'vitest'
import { noteStyles, readBill, writeBill } from '../../src/index.ts'
import { acts, draftOf } from '../fixtures/acts.ts'

describe('a bill read from Akoma Ntoso', () => {
  it.each(acts)('is the bill that was written: $jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    for (const notes of noteStyles) expect(await readBill('act.akn.xml', await writeBill(bill, 'akn', { notes }))).toEqual({ bill, messages: [] })
  })
})
