import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/index.ts'
import { type Definition, isSubdivision, isWords, nodesBelow, type Provision, plainText, provisionsOf, termOf } from '../../src/tree/index.ts'

/** The provisions of a bill: label, heading, and the labels below. */
async function read(text: string, file = 'bill.txt') {
  const { bill, messages } = await lintFile(file, new TextEncoder().encode(text))
  if (!bill) throw new Error(String(messages[0]))
  const outline = ({ label, heading, children }: Provision) => [label, heading, children.filter(isSubdivision).map((node) => node.label)]
  const body = bill.children[2]
  const definitions = [...nodesBelow(body)].filter((node): node is Definition => node.type === 'definition' && 'clause' in node)
  return {
    provisions: [...provisionsOf(body)].map(outline),
    definitions: definitions.map((node) => [termOf(node), plainText(node.children.filter(isWords).flatMap(({ children }) => children))]),
    quoted: [...nodesBelow(body)].filter(({ type }) => type === 'quotedStructure').length,
    references: [...nodesBelow(body)].flatMap((node) => (node.type === 'ref' ? [`${node.parts.map(({ value }) => value).join('')} → ${node.eId}`] : [])),
    missing: messages.filter(({ ruleId }) => ruleId === 'drafting/reference-to-missing').map(({ reason }) => reason),
  }
}

describe('a gazette in which', () => {
  it('each page bears its number and the name of the act', async () => {
    const page = (number: number, words: string) => `${words}\n\n${number}\n\nSignals Act 2009\n\n`
    const { provisions } = await read(
      `Signals Act\n\n${page(1, '1. A signal is a flag.')}${page(2, '2. A person must not\nsend a false signal.')}${page(3, '3. A person who does so is liable to a fine.')}`,
    )
    expect(provisions).toEqual([
      ['1.', '', []],
      ['2.', '', []],
      ['3.', '', []],
    ])
  })

  it('a line breaks between “sub-section” and its number', async () => {
    const { provisions, missing } = await read(
      'Wharf Act\n\n1. Levy.—(1) An owner must pay.\n(2) A receipt is given under sub-section\n(1), in writing.\n(3) It is proof.\n',
    )
    expect(provisions).toEqual([['1.', 'Levy', ['(1)', '(2)', '(3)']]])
    expect(missing).toEqual([])
  })

  it('editors tell at the foot of a page which law put words in', async () => {
    const { provisions } = await read(
      'Wharf Act\n\n1. Levy\nAn owner must pay.\n\nFootnotes\n\n1. Subs. by Act 12 of 1979, s. 2, for “hirer”.\n2. Ins. by Act 44 of 1986, s. 6 (w.e.f. 26-1-1987).\n\n2. Receipt\nThe officer must give a receipt.\n',
    )
    expect(provisions).toEqual([
      ['1.', 'Levy', []],
      ['2.', 'Receipt', []],
    ])
  })

  it('an amendment names the section that it changes first', async () => {
    const { provisions } = await read(
      '# Moorings Act\n\n##### 4. **Amendment of section 2 of Buoys Act 2004**\n\n**4.** Section 2(1) of the Buoys Act 2004 is amended by the deletion of “oak”.\n\n##### 5. **Records**\n\n**5.** A record is kept.\n',
      'bill.md',
    )
    expect(provisions.map(([label]) => label)).toEqual(['4.', '5.'])
  })

  it('a long text with words in marks of their own is put into another law', async () => {
    const sections = Array.from({ length: 300 }, (_, at) => `${at + 20}A. A buoy is ‘lit’ where it shows a light.\n\n(1) “Lit” buoys are marked.\n`).join('\n')
    const { provisions, quoted } = await read(
      `Buoys (Amendment) Act\n\n1. Lights\nThe Buoys Act is amended by the insertion of the following Part:\n\n“PART 2\n\n${sections}\n999A. The end.”.\n\n2. Short title\nThis is the Buoys (Amendment) Act.\n`,
    )
    expect(provisions).toEqual([
      ['1.', 'Lights', []],
      ['2.', 'Short title', []],
    ])
    expect(quoted).toBe(1)
  })

  it('defined words stand in doubled marks, and are narrowed before they are defined', async () => {
    const { definitions } = await read(
      'Stalls Act\n\n1. Interpretation\nIn this Act—\n‘‘goods’’, in relation to a stall, means anything offered at it;\n‘‘market’’, when used as a verb, means to offer goods in a street;\n‘‘stall’’ means a table.\n\n2. Licence\nA trader who markets goods at a stall must hold a licence.\n',
    )
    expect(definitions).toEqual([
      ['goods', '“goods”, in relation to a stall, means anything offered at it;'],
      ['market', '“market”, when used as a verb, means to offer goods in a street;'],
      ['stall', '“stall” means a table.'],
    ])
  })

  it('a reference to a paragraph bears the number of its section', async () => {
    const bill =
      'Beacon Act\n\n1. Grounds\nA licence ends where the keeper—\n(a) dies; or\n(b) gives it back.\n\n2. Notice\nThe keeper must give notice under paragraph 1(b).\n'
    expect((await read(bill)).references).toEqual(['paragraph 1(b) → sec_1__para_b'])
  })
})
