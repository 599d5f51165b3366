import { describe, expect, it } from 'vitest'
import { referenceChanges } from '../../../src/compare/acts/index.ts'
import { changesInWords } from '../../../src/compare/told/index.ts'
import { textLines } from '../../../src/formats/txt/read/index.ts'
import { type Bill, provisionsOf } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { compareActs, english } from '../../fixtures/english.ts'
import { recogniseBill } from '../../fixtures/recognised.ts'
import { changed, takeOut } from '../page/changedAct.ts'

const reports = ['Reports', 'A provider must report to the Authority each image that a court has found to be unlawful.']
const urgent = ['Urgent reports', 'A provider must report at once a child who is in danger of death or serious injury.']
const records = ['Records', 'A provider must keep for one year a record of each report that it makes under section 2.']
const audit = ['Audit', 'The Authority must publish each year how many reports it has received from each provider.']

async function act(sections: string[][]) {
  const text = sections.map(([heading, words], nth) => `${nth + 1}. ${heading}\n${words}`)
  return recogniseBill(textLines(`REPORTS BILL\n\n${text.join('\n\n')}\n`), 'bill.txt').bill
}

async function astray(before: string[][], after: string[][]): Promise<string[]> {
  const told = changesInWords(referenceChanges(compareActs(await act(before), await act(after))), english)
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

  it('are not told where one that was brought along reads as another did', async () => {
    const both = (one: number, other: number) => [
      'Both',
      `A provider must keep what it reports under section ${one} or under section ${other} for one whole year.`,
    ]
    expect(await astray([reports, urgent, both(1, 2)], [audit, reports, urgent, both(2, 3)])).toEqual([])
    expect(await astray([reports, urgent, both(1, 2)], [audit, reports, urgent, both(1, 3)])).toEqual([
      'section 4 (Both): “section 1” led to section 1 (Reports) and leads to section 1 (Audit)',
    ])
  })
})

describe('references of a drafted act that lead nowhere', () => {
  const peers = 'defences/consensual-peers'
  const told = (before: Bill, after: Bill) => referenceChanges(compareActs(before, after)).brokenReferences

  it('are told with what they were to lead to, and where they were written', async () => {
    const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
    const without = changed(kenya, (copy) => void takeOut(copy, peers))
    const broken = told(kenya, without)
    expect(broken).toContainEqual({
      from: { label: expect.stringMatching(/^section \d+\(5\)$/), heading: 'Solicitation of a child', clause: 'offences/solicitation' },
      target: peers,
      heading: 'Consensual private conduct of peers',
      file: 'clauses/offences/solicitation.yaml',
      line: expect.any(Number),
    })
    expect(told(without, without)).toEqual([])
    const other = [...provisionsOf(without.children[2])].find(({ clause }) => clause !== peers)?.clause ?? ''
    expect(
      told(
        without,
        changed(without, (copy) => void takeOut(copy, other)),
      ).filter(({ target }) => target === peers),
    ).toEqual([])
  })
})
