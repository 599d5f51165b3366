import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Bill, readBill, writeBill } from '../../../../src/index.ts'

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'utf8')
// Layouts of published acts: headings between sections, parts in schedules, quoted structures, attachments; words of our own.
const bytes = (text: string) => new TextEncoder().encode(text)
const decode = (file: Uint8Array) => new TextDecoder().decode(file)

async function billOf(xml: string): Promise<Bill> {
  const { bill, messages } = await readBill('act.akn.xml', bytes(xml))
  if (!bill) throw new Error(messages.map(String).join('\n'))
  return bill
}

/** The words of a file in order of the alphabet, without what is said about it; each as often as it stands there. */
function wordsIn(xml: string): string[] {
  const text = xml.replace(/<(?:\w+:)?meta\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?meta>)/g, '').replace(/<[^>]*>/g, ' ')
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}

describe('an act that others wrote in Akoma Ntoso', () => {
  it.each([
    'akn/act.akn.xml',
    'akn/schedules.akn.xml',
    'akn/attachments.akn.xml',
    'bills/03-heading-that-begins-with-section.akn.xml',
    'bills/04-quoted-structure.akn.xml',
    'bills/05-component-bill.akn.xml',
  ])('keeps every word when it is written again: %s', async (path) => {
    const xml = fixture(path)
    const bill = await billOf(xml)
    const written = decode(await writeBill(bill, 'akn'))
    expect(wordsIn(written)).toEqual(wordsIn(xml))
    expect((await readBill('act.akn.xml', bytes(written))).bill).toEqual(bill)
    const markdown = decode(await writeBill(bill, 'md', { notes: 'footnotes' })).replace(/!\[[^\]]*\]\([^)]*\)|\[\^\d+\]:?|&#x?\w+;/g, ' ')
    expect((markdown.match(/[\p{L}\p{N}]+/gu) ?? []).sort()).toEqual(wordsIn(xml))
  })

  it('has its schedules, tables and quoted text as such', async () => {
    const bill = await billOf(fixture('akn/schedules.akn.xml'))
    const schedule = bill.children[2].children.at(-1)
    expect(schedule).toMatchObject({ type: 'schedule', label: 'SCHEDULE 1', heading: 'Lamps of the first order' })
    expect(schedule?.children.map(({ type }) => type)).toEqual(['intro', 'intro', 'paragraph', 'paragraph'])
    const markdown = decode(await writeBill(bill, 'md'))
    expect(markdown).toMatch(/\| Hour \| Lamp \|\n *\| - \| - \|\n *\| 20 21 \| north \|/)
    expect(markdown).toContain('> “(2A) No ship may—\n>\n> (a) pass, or\n>\n> (b) stop.”')
    expect(markdown.indexOf('Given in the port.')).toBeLessThan(markdown.indexOf('## SCHEDULE 1 Lamps'))
  })
})
