import { describe, expect, it } from 'vitest'
import { type Bill, readBill, writeBill } from '../../src/index.ts'
import { actWithParts as act } from '../fixtures/parts.ts'

const jurisdictions = ['kenya', 'netherlands', 'thailand', 'model']
const markdown = async (bill: Bill) => new TextDecoder().decode(await writeBill(bill, 'md'))

describe('an act with schedules, tables and formulas', () => {
  it.each(jurisdictions)('comes back from the formats that hold it whole: %s', async (jurisdiction) => {
    const bill = await act(jurisdiction)
    for (const format of ['json', 'akn']) expect(await readBill(`act.${format}`, await writeBill(bill, format))).toEqual({ bill, messages: [] })
  })

  it.each([
    ['kenya', 'The ports listed in Schedule 1 are open', 'named in Schedule 1, paragraph 3,', '## Schedule 1 Open ports\n\n(Section 2(1))'],
    ['netherlands', 'The ports listed in Annex 1 are open', 'named in Annex 1, point 3,', '## Annex 1. Open ports\n\n(Article 2, first paragraph)'],
    ['thailand', 'The ports listed in Schedule 1 are open', 'named in Schedule 1, item 3,', '## Schedule 1 Open ports\n\n(Section 2, paragraph one)'],
  ])('names them as its office does: %s', async (jurisdiction, ...said) => {
    const text = await markdown(await act(jurisdiction))
    for (const words of said) expect(text).toContain(words)
  })

  it('prints a table with its caption, and a formula on a line of its own', async () => {
    const text = await markdown(await act('kenya'))
    expect(text).toContain('Hours of lighting\n\n| Season | From | Until |\n| - | - | - |\n| Summer | 22:00 | 04:00 |')
    expect(text).toContain('\n\n```formula\nF = (L × d) ÷ 12\n```\n\nwhere L is')
  })

  it('puts the schedules behind what closes the act', async () => {
    const text = await markdown(await act('netherlands'))
    expect(text.indexOf('Given on')).toBeGreaterThan(text.indexOf('The rates are in'))
    expect(text.indexOf('Given on')).toBeLessThan(text.indexOf('## Annex 1'))
  })
})
