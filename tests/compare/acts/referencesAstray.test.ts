import { describe, expect, it } from 'vitest'
import { compareActs, summaryInWords, summaryOf } from '../../../src/compare/acts/index.ts'
import { textLines } from '../../../src/import/index.ts'
import { recogniseBill } from '../../../src/recognise/index.ts'

const reports = ['Reports', 'A provider must report to the Authority each image that a court has found to be unlawful.']
const urgent = ['Urgent reports', 'A provider must report at once a child who is in danger of death or serious injury.']
const records = ['Records', 'A provider must keep for one year a record of each report that it makes under section 2.']
const audit = ['Audit', 'The Authority must publish each year how many reports it has received from each provider.']

async function act(sections: string[][]) {
  const text = sections.map(([heading, words], nth) => `${nth + 1}. ${heading}\n${words}`)
  return recogniseBill(await textLines(`REPORTS BILL\n\n${text.join('\n\n')}\n`, 'text'), 'bill.txt').bill
}

async function astray(before: string[][], after: string[][]): Promise<string[]> {
  const told = summaryInWords(summaryOf(compareActs(await act(before), await act(after))), undefined)
  return told.find(({ title }) => title === 'References that now lead elsewhere')?.items ?? []
}

describe('references that were not brought along', () => {
  it('are told where another unit took the number', async () => {
    expect(await astray([reports, urgent, records], [audit, reports, urgent, records])).toEqual([
      'section 4 (Records): “section 2” led to section 2 (Urgent reports) and leads to section 2 (Reports)',
    ])
  })

  it('are told where no unit has the number any more', async () => {
    expect(await astray([reports, urgent, records], [records])).toEqual([
      'section 1 (Records): “section 2” led to section 2 (Urgent reports) and leads nowhere',
    ])
  })

  it('are not told where they were brought along, or were changed on purpose', async () => {
    const under = (section: number) => [records[0] ?? '', (records[1] ?? '').replace('section 2', `section ${section}`)]
    expect(await astray([reports, urgent, records], [audit, reports, urgent, under(3)])).toEqual([])
    expect(await astray([reports, urgent, records], [reports, urgent, under(1)])).toEqual([])
  })
})
