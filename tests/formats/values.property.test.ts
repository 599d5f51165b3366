import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readBill, writeBill } from '../../src/index.ts'
import { documentOf, elementsIn, wordsOf as wordsOfXml } from '../fixtures/aknLines.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { hostileValues } from '../fixtures/hostileValues.ts'
import { parseMarkdown, wordsOf } from '../fixtures/markdownLines.ts'
import { runs } from '../fixtures/runs.ts'

// A value never meets a parser: whatever a drafter puts into a setting prints exactly so in every format.
const root = smallLibrary()
const deadline = 'parameters.sample/reporting.deadline'
const sentence = (value: string, hotline: string) => `(1) A provider that becomes aware of apparent abuse shall report it to the ${hotline} within ${value}.`

describe('setting values print exactly', () => {
  it('in Markdown, once it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileValues, hostileValues, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const markdown = new TextDecoder().decode(await writeBill(bill, 'md'))
        const paragraphs = parseMarkdown(markdown).children.map((node) => wordsOf(node))
        expect(paragraphs).toContain(sentence(value, hotline))
      }),
      { numRuns: runs(60) },
    )
  })

  it('in Word', async () => {
    await fc.assert(
      fc.asyncProperty(hostileValues, hostileValues, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const docx = await writeBill(bill, 'docx')
        const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(docx) })
        expect(text.split('\n')).toContain(sentence(value, hotline).replace('(1) ', ''))
      }),
      { numRuns: runs(40) },
    )
  })

  it('in HTML, once it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileValues, hostileValues, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const html = new TextDecoder().decode(await writeBill(bill, 'html'))
        expect(paragraphsOf(fromHtml(html))).toContain(sentence(value, hotline))
      }),
      { numRuns: runs(60) },
    )
  })

  it('in Akoma Ntoso and JSON, which give the same act back', async () => {
    await fc.assert(
      fc.asyncProperty(hostileValues, hostileValues, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline, 'act.name': value })
        if (!bill) throw new Error('no bill')
        const akn = await writeBill(bill, 'akn')
        const paragraphs = [...elementsIn(documentOf(new TextDecoder().decode(akn)))].filter(({ name }) => name === 'p').map(wordsOfXml)
        expect(paragraphs).toContain(sentence(value, hotline).replace('(1) ', ''))
        expect(await readBill('act.akn.xml', akn)).toEqual({ bill, messages: [] })
        expect(await readBill('act.json', await writeBill(bill, 'json'))).toEqual({ bill, messages: [] })
      }),
      { numRuns: runs(60) },
    )
  })
})

function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'p') return [textOf(node)]
  return 'children' in node ? node.children.flatMap(paragraphsOf) : []
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
