import { describe, expect, it } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import { readBill, writeBill } from '../../src/index.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { hasXmllint, schemaErrors } from '../fixtures/xmllint.ts'

const { bill } = await draftSmall(smallLibrary(), 'kenya')
if (!bill) throw new Error('no bill')
const xml = new TextDecoder().decode(await writeBill(bill, 'akn'))
const read = (text: string) => readBill('act.akn.xml', new TextEncoder().encode(text))
const rules = async (text: string) => (await read(text)).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)

function* parentsIn(element: Element | Root): Generator<Element | Root> {
  yield element
  for (const child of element.children) if (child.type === 'element') yield* parentsIn(child)
}

describe('an element taken out of Akoma Ntoso', () => {
  it('is never passed over in silence: the act differs, a message says so, or the schema refuses the file', async () => {
    const tree = fromXml(xml)
    const unread: { text: string; name: string }[] = []
    let taken = 0
    for (const parent of parentsIn(tree)) {
      for (const child of [...parent.children]) {
        if (child.type !== 'element' || parent.type === 'root') continue
        const whole = parent.children
        parent.children = whole.filter((other) => other !== child)
        const text = toXml(tree)
        parent.children = whole
        taken += 1
        const { bill: other, messages } = await read(text)
        if (messages.length === 0 && JSON.stringify(other) === JSON.stringify((await read(xml)).bill)) unread.push({ text, name: child.name })
      }
    }
    expect(taken).toBeGreaterThan(200)
    // What only other programs read: the address of the work, its history, and names that explain themselves.
    expect(new Set(unread.map(({ name }) => name))).toEqual(
      new Set([
        ...['identification', 'FRBRWork', 'FRBRExpression', 'FRBRManifestation', 'FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRcountry', 'FRBRname'],
        ...['FRBRlanguage', 'FRBRformat', 'lifecycle', 'eventRef', 'original', 'TLCOrganization', 'TLCConcept'],
      ]),
    )
    if (!hasXmllint) return
    const optional = ['FRBRname', 'FRBRformat', 'lifecycle', 'original', 'TLCOrganization', 'TLCConcept']
    for (const { text, name } of unread) if (!optional.includes(name)) expect(schemaErrors([text]), name).not.toEqual([])
  })

  it.each([
    [
      'a paragraph that is referred to',
      /<subsection eId="[^"]*sec_3__subsec_2"[\s\S]*?<\/subsection>/,
      ['finding reference-to-missing', 'warning number-out-of-count'],
    ],
    [
      'a provision that metadata speak of',
      /<section eId="part_2__dvs_1__sec_2"[\s\S]*?<\/section>/,
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
