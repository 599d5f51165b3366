import { spawnSync } from 'node:child_process'
import { describe, it } from 'vitest'
import { readBill, writeBill } from '../../../../src/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { expectEqual } from '../../../fixtures/expectEqual.ts'
import { hasXmllint } from '../../../fixtures/xmllint.ts'

/** What a formatter of XML makes of a file: a line for each element, set in by what it stands in. */
function formatted(xml: Uint8Array): Uint8Array {
  return spawnSync('xmllint', ['--format', '--nonet', '-'], { input: xml, maxBuffer: 2 ** 27 }).stdout
}

describe.skipIf(!hasXmllint)('a bill read from Akoma Ntoso that xmllint laid out', () => {
  it.each(acts)('is the bill that was written: $jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    expectEqual(await readBill('act.akn.xml', formatted(await writeBill(bill, 'akn'))), { bill, messages: [] })
  })
})
