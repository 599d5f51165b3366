import { describe, expect, it } from 'vitest'
import { penaltyChanges } from '../../../src/compare/acts/index.ts'
import { textLines } from '../../../src/formats/txt/read/index.ts'
import type { Bill } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { compareActs } from '../../fixtures/english.ts'
import { recogniseBill } from '../../fixtures/recognised.ts'
import { changed, takeOut } from '../page/changedAct.ts'

const offences = (...items: string[]) =>
  recogniseBill(textLines(`IMAGES BILL\n\n1. Images\n${items.map((words, nth) => `(${nth + 1}) ${words}`).join('\n')}\n`), 'bill.txt').bill
const labels = (before: Bill, after: Bill) =>
  penaltyChanges(compareActs(before, after)).map(({ before: was, after: is, places }) => [was ?? '', is ?? '', ...places.map(({ label }) => label)])

const making = 'A person who makes an image of a child commits an offence and is liable to a fine of one hundred units.'
const keeping = 'A person who keeps an image that another person has made commits an offence and is liable to imprisonment for one year.'
const sharing = 'A person who shows such an image to another person for gain commits an offence and is liable to imprisonment for two years.'

describe('penalties that changed', () => {
  it('are told where they read otherwise, by what both acts say of them', () => {
    const [[was = '', is = '', where] = []] = labels(offences(making, keeping), offences(making, keeping.replace('one year', 'five years')))
    expect([was.replace('one year', 'five years'), where]).toEqual([is, 'section 1(2)'])
    expect(was).toContain('imprisonment for one year')
  })

  it('are told where they went with their item, or came with one', () => {
    const [fewer, more] = [offences(making, keeping), offences(making, keeping, sharing)]
    expect(labels(fewer, more)).toEqual([['', expect.stringContaining('two years'), 'section 1(3)']])
    expect(labels(more, fewer)).toEqual([[expect.stringContaining('two years'), '', 'section 1(3)']])
  })

  it('are none where an item took another number, or its words are no penalty to the reader of one act', () => {
    expect(labels(offences(making, keeping, sharing), offences(sharing, making, keeping))).toEqual([])
    const act = offences(making, keeping)
    const plain = JSON.parse(JSON.stringify(act).replaceAll('"type":"penalty"', '"type":"emphasis"'))
    expect(labels(act, plain)).toEqual([])
  })

  it('are none where a whole provision is gone, which is told as such', async () => {
    const kenya = await draftOf({ jurisdiction: 'kenya', template: 'core' })
    expect(
      labels(
        kenya,
        changed(kenya, (copy) => void takeOut(copy, 'offences/solicitation')),
      ),
    ).toEqual([])
  })
})
