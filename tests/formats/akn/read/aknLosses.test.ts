import { describe, expect, it } from 'vitest'
import { readBill } from '../../../../src/index.ts'
import { withoutEach, xml } from '../losses.ts'

const read = (text: string) => readBill('act.akn.xml', new TextEncoder().encode(text))
const rules = async (text: string) => (await read(text)).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)

describe('an element taken out of Akoma Ntoso', () => {
  it('is never passed over in silence: the act differs, a message says so, or the schema refuses the file', async () => {
    const { taken, unread } = await withoutEach()
    expect(taken).toBeGreaterThan(200)
    // What only other programs read: the address of the work, its history, and names that explain themselves.
    expect(new Set(unread.map(({ name }) => name))).toEqual(
      new Set([
        ...['identification', 'FRBRWork', 'FRBRExpression', 'FRBRManifestation', 'FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRcountry', 'FRBRname'],
        ...['FRBRlanguage', 'FRBRformat', 'lifecycle', 'eventRef', 'original', 'TLCOrganization', 'TLCConcept'],
      ]),
    )
  })

  it.each([
    [
      'a paragraph that is referred to',
      /<subsection eId="[^"]*sec_3__subsec_2"[\s\S]*?<\/subsection>/,
      ['finding reference-to-missing', 'warning number-out-of-count'],
    ],
    [
      'a provision that metadata speak of',
      /<section eId="part_II__dvs_1__sec_2"[\s\S]*?<\/section>/,
      ['finding unit-missing', 'finding reference-to-missing', 'warning number-out-of-count'],
    ],
    ['a paragraph in the middle', /<subparagraph eId="[^"]*subpara_i"[\s\S]*?<\/subparagraph>/, ['warning number-out-of-count']],
    ['words', /<content eId="[^"]*subpara_ii__content">[\s\S]*?<\/content>/, ['warning unit-empty']],
    ['a printed number', /<num>\(ii\)<\/num>/, ['warning number-out-of-count']],
    ['a defined term', /<TLCTerm eId="term-child"[^>]*\/>/, ['finding term-unknown']],
    ['the outline', /<law:outline>.*<\/law:outline>/, ['warning no-origins', 'warning number-out-of-count']],
  ])('%s', async (_, part, expected) => {
    expect(xml).toMatch(part)
    expect([...new Set(await rules(xml.replace(part, '')))].sort()).toEqual([...expected].sort())
  })

  it('refuses an outline that is not one', async () => {
    expect(await rules(xml.replace('"upper-roman"', '"roman"'))).toEqual(['unusable outline-wrong'])
    expect(await rules(xml.replace('<law:outline>{', '<law:outline>'))).toEqual(['unusable outline-wrong'])
  })

  it('does not take names for what they are not: an id given twice', async () => {
    expect(await rules(xml.replace('eId="preamble"', 'eId="preface"'))).toEqual(['finding eId-twice'])
  })
})
