import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { writeBill } from '../../src/index.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { parseMarkdown, wordsOf } from '../fixtures/markdownLines.ts'

// A value never meets a parser: whatever a drafter puts into a setting prints exactly so in every format.
const root = smallLibrary()
const marks = fc.constantFrom(
  '*',
  '_',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  '#',
  '{{',
  '}}',
  '1.',
  '- ',
  '`',
  '|',
  '\\',
  '~',
  '!',
  '"',
  "'",
  '$1',
  'é',
  'ก',
  ' ',
  'a',
  'Z',
  '[^1]',
  '</w:t>',
  '{#x}',
  'http://x.y',
  '&amp;',
)
const values = fc
  .oneof(
    fc.array(marks, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('1. ', '- ', '# ', '> ', '(a) '), fc.string({ maxLength: 10 })).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((value) =>
    value
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((value) => value !== '')

const deadline = 'parameters.sample/reporting.deadline'
const sentence = (value: string, hotline: string) => `(1) A provider that becomes aware of apparent abuse shall report it to the ${hotline} within ${value}.`

describe('setting values print exactly', () => {
  it('in Markdown, once it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const markdown = new TextDecoder().decode(await writeBill(bill, 'md'))
        const paragraphs = parseMarkdown(markdown).children.map((node) => wordsOf(node))
        expect(paragraphs).toContain(sentence(value, hotline))
      }),
      { numRuns: 60 },
    )
  })

  it('in Word', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const docx = await writeBill(bill, 'docx')
        const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(docx) })
        expect(text.split('\n')).toContain(sentence(value, hotline).replace('(1) ', ''))
      }),
      { numRuns: 40 },
    )
  })

  it('in HTML, once it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (value, hotline) => {
        const { bill } = await draftSmall(root, 'kenya', { [deadline]: value, 'authorities.hotline': hotline })
        if (!bill) throw new Error('no bill')
        const html = new TextDecoder().decode(await writeBill(bill, 'html'))
        expect(paragraphsOf(fromHtml(html))).toContain(sentence(value, hotline))
      }),
      { numRuns: 60 },
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
