import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Bill } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { editedBill, edits } from '../../fixtures/editedBill.ts'
import { hasLibreOfficeScripts, printedTexts, settledText } from '../../fixtures/libreOffice.ts'
import { hasXmllint, schemaErrors } from '../../fixtures/wordPackage.ts'
import { plain, redline } from './redlined.ts'

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const core = await draftOf({ jurisdiction: 'kenya', template: 'core' })

it.skipIf(!hasLibreOfficeScripts)('a redline accepted and rejected in LibreOffice prints both acts, to the line', { timeout: 240_000 }, async () => {
  const model = await draftOf({ jurisdiction: 'model', template: 'core' })
  const abroad = await draftOf({ jurisdiction: 'netherlands', template: 'core' })
  const pairs: [Bill, Bill][] = [
    ...fc.sample(edits(), 2).map((made): [Bill, Bill] => [core, editedBill(core, made)]),
    [kenya, core],
    [core, abroad],
    [model, core],
  ]
  const files = pairs.flatMap(([before, after]) => (['accept', 'reject'] as const).map(async (how) => ({ docx: await redline(before, after), how })))
  const settled = settledText(await Promise.all(files))
  const bills = [...new Set(pairs.flat())]
  const printed = printedTexts(await Promise.all(bills.map(plain)))
  const textOf = (bill: Bill) => printed[bills.indexOf(bill)]
  expect(settled).toEqual(pairs.flatMap(([before, after]) => [textOf(after), textOf(before)]))
})

it.skipIf(!hasXmllint)('a redline has only parts that the schemas allow', async () => {
  for (const made of fc.sample(edits(), 3)) expect(schemaErrors(await redline(core, editedBill(core, made)))).toEqual([])
  expect(schemaErrors(await redline(kenya, await draftOf({ jurisdiction: 'netherlands', template: 'comprehensive' })))).toEqual([])
})
