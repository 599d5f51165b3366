import { describe, it } from 'vitest'
import { noteStyles, readBill, writeBill } from '../../../../src/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { expectEqual } from '../../../fixtures/expectEqual.ts'

describe('a bill read from Akoma Ntoso', () => {
  it.each(acts)('is the bill that was written: $jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    for (const notes of noteStyles) expectEqual(await readBill('act.akn.xml', await writeBill(bill, 'akn', { notes })), { bill, messages: [] })
  })
})
