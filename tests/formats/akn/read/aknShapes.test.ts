import { describe, expect, it } from 'vitest'
import { noteStyles, readBill, writeBill } from '../../../../src/index.ts'
import { expectEqual } from '../../../fixtures/expectEqual.ts'
import { outlines, shapes, withChildren } from '../shapes.ts'

describe.each(outlines)('shapes of a provision in %s', (jurisdiction) => {
  it.each(shapes)('%s', async (_, children) => {
    const bill = await withChildren(jurisdiction, children)
    const files = await Promise.all(noteStyles.map((notes) => writeBill(bill, 'akn', { notes })))
    for (const file of files) {
      const read = await readBill('act.akn', file)
      expectEqual(read.bill, bill)
      expect(read.messages.filter(({ ruleId }) => !['number-out-of-count', 'unit-empty', 'reference-to-missing'].includes(ruleId ?? ''))).toEqual([])
    }
    expectEqual(await readBill('act.json', await writeBill(bill, 'json')), { bill, messages: [] })
  })
})
