import { expect, it } from 'vitest'
import { type Bill, writeBill } from '../../../../src/index.ts'
import { actWithParts, rowOf, withTables } from '../../../fixtures/parts.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'

const kenya = await actWithParts('kenya')
const tablesOf = async (bill: Bill) => (partsOf(await writeBill(bill, 'docx'))['word/document.xml'] ?? '').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
const count = (text: string, sign: string) => text.split(sign).length - 1

it('the first column of a table stands where the lines of its language begin', async () => {
  const [left, right] = [await tablesOf(kenya), await tablesOf({ ...kenya, language: 'ar' })]
  expect(right).toHaveLength(left.length)
  expect([left.filter((table) => table.includes('<w:bidiVisual/>')).length, right.filter((table) => table.includes('<w:bidiVisual/>')).length]).toEqual([
    0,
    left.length,
  ])
})

it.each([
  ['spaces', 'The keeper lights the lamp at dusk and puts it out at dawn. '],
  ['no spaces', 'ผู้ดูแลประภาคารต้องจุดโคมไฟเมื่อพลบค่ำและดับเมื่อรุ่งสาง'],
])('a column of long text in words with %s leaves the others room for their words', async (_, sentence) => {
  const word = 'light-keeper-register'
  const [table = ''] = await tablesOf(
    withTables(kenya, ([hours]) => {
      if (hours) hours.children = [rowOf(sentence.repeat(6), word)]
    }),
  )
  const [long = 0, short = 0] = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  expect(short).toBeGreaterThan(word.length * 110)
  expect(long).toBeGreaterThan(short)
})

it('a row with fewer cells than others is as wide as they are', async () => {
  const [table = ''] = await tablesOf(
    withTables(kenya, ([hours]) => {
      hours?.children.push(rowOf('Spring'))
    }),
  )
  const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  expect(new Set(rows.map((row) => count(row, '<w:tc>')))).toEqual(new Set([3]))
})
