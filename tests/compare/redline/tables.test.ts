import { describe, expect, it } from 'vitest'
import type { Bill } from '../../../src/index.ts'
import { actWithParts, rowOf, withTables } from '../../fixtures/parts.ts'
import { partsOf } from '../../fixtures/wordPackage.ts'
import { bothSides, redline } from './redlined.ts'

const bill = await actWithParts('kenya')
const cell = withTables(bill, ([hours]) => {
  const row = hours?.children[2]
  if (row?.type === 'row' && row.children[1]) row.children[1].children = [{ type: 'text', value: '21:30' }]
})
const rows = withTables(bill, ([hours, rates]) => {
  hours?.children.push(rowOf('Spring', '19:00', '06:00'))
  rates?.children.splice(1, 1)
})
const columns = withTables(bill, ([hours]) => {
  for (const row of hours?.children ?? []) if (row.type === 'row') row.children.pop()
})
// Nothing refers to it, so that no reference leads nowhere when it is gone.
const more = withTables(bill, (_, copy) => {
  const schedule = structuredClone(copy.children[2].children.at(-1))
  if (schedule && 'clause' in schedule) copy.children[2].children.push({ ...schedule, num: 3, label: 'Schedule 3', eId: 'sched_3', clause: 'schedules/more' })
})

describe('a redline of an act with tables and schedules', () => {
  it.each<[string, Bill, Bill]>([
    ['a changed cell', bill, cell],
    ['rows put in and left out', bill, rows],
    ['a column left out', bill, columns],
    ['a schedule left out', more, bill],
    ['a schedule put in', bill, more],
    ['nothing', bill, bill],
  ])('accepted is the later act, rejected the earlier: %s', async (_, before, after) => {
    for (const { how, settled, act } of await bothSides(before, after)) expect(settled, how).toEqual(act)
  })

  it('marks a row that was put in as one, and a changed cell in its words', async () => {
    expect(partsOf(await redline(bill, rows))['word/document.xml']).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /)
    expect(partsOf(await redline(bill, cell))['word/document.xml']).not.toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:(?:ins|del) /)
  })
})
