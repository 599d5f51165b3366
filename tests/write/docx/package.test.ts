import { posix } from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { type Bill, companionOf, draftAct, openLibrary, type WriteOptions, writeBill, writeReport } from '../../../src/index.ts'
import { smallLibrary } from '../../fixtures/fixtureLibrary.ts'
import { markdownLines } from '../../fixtures/markdownLines.ts'
import { hasXmllint, partsOf, schemaErrors } from '../../fixtures/wordPackage.ts'

const { library, fragments } = await openLibrary()
const scripts = await openLibrary(smallLibrary('scripts'))

async function billOf(jurisdiction: string, template = 'comprehensive', opened = { library, fragments }): Promise<Bill> {
  const { bill } = await draftAct(opened.library, { jurisdiction, template }, opened.fragments)
  if (!bill) throw new Error('no bill')
  return bill
}

const everything: WriteOptions = { lineNumbers: true, watermark: 'DRAFT' }
const acts: [string, string, WriteOptions][] = [
  ['kenya', 'comprehensive', {}],
  ['model', 'comprehensive', everything],
  ['netherlands', 'amendment', { ...everything, notes: 'footnotes' }],
  ['thailand', 'core', { notes: 'none' }],
]

describe('a Word file', () => {
  it.skipIf(!hasXmllint).each(acts)('of %s, %s, has only parts that the schemas allow', async (jurisdiction, template, options) => {
    expect(schemaErrors(await writeBill(await billOf(jurisdiction, template), 'docx', options))).toEqual([])
  })

  it.skipIf(!hasXmllint).each(['arabic', 'thai'])('in %s has only parts that the schemas allow', async (script) => {
    expect(schemaErrors(await writeBill(await billOf(script, script, scripts), 'docx'))).toEqual([])
  })

  it.skipIf(!hasXmllint)('of a companion document has only parts that the schemas allow', async () => {
    const draft = await draftAct(library, { jurisdiction: 'kenya', template: 'core' }, fragments)
    const concordance = library.templates.get('concordance')
    if (!concordance) throw new Error('no concordance')
    const report = await companionOf(library, draft, concordance)
    expect(schemaErrors(await writeReport(report, 'docx', { title: 'Concordance', language: 'en' }))).toEqual([])
  })

  it.skipIf(!hasXmllint)('that breaks a rule of the schemas is found out', async () => {
    const bytes = await writeBill(await billOf('kenya', 'core'), 'docx')
    const { zipSync, strToU8 } = await import('fflate')
    const broken = {
      ...partsOf(bytes),
      'word/footnotes.xml': '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:footnotes>',
    }
    const files = Object.fromEntries(Object.entries(broken).map(([path, xml]) => [path, strToU8(xml)]))
    expect(schemaErrors(zipSync(files)).join()).toContain('footnotes')
  })

  it('names a type for every part, and a part for every relationship', async () => {
    const parts = partsOf(await writeBill(await billOf('model', 'core'), 'docx', everything))
    const types = parts['[Content_Types].xml'] ?? ''
    for (const path of Object.keys(parts)) {
      if (path === '[Content_Types].xml') continue
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.split('.').at(-1)}"`), path).toBe(true)
    }
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name)
    for (const [path, xml] of Object.entries(parts).filter(([path]) => path.endsWith('.rels'))) {
      const folder = posix.dirname(posix.dirname(path))
      for (const [, target] of xml.matchAll(/Target="([^"]+)"/g)) expect(Object.keys(parts)).toContain(posix.join(folder, target ?? ''))
    }
  })

  it('is the same bytes each time, watermark and comments too', async () => {
    const bill = await billOf('model', 'core')
    const [first, second] = [await writeBill(bill, 'docx', everything), await writeBill(bill, 'docx', everything)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('is read by mammoth: every word of the body, in order', async () => {
    const bill = await billOf('kenya')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeBill(bill, 'docx', { notes: 'none' })) })
    const text = value.replace(/\s+/g, '')
    const lines = markdownLines(new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'none' })))
    let at = text.lastIndexOf('Shorttitle')
    // Word counts the numbers itself, so that mammoth sees only the words behind them.
    for (const line of lines.slice(lines.findIndex((line) => line.endsWith('Short title')))) {
      const words = line.replace(/^(PART [IVXLC]+—|Division \d+—|\d+\.|\([a-z0-9]+\)) ?/i, '').replace(/\s+/g, '')
      expect(text.indexOf(words, at), line).toBe(at)
      at += words.length
    }
  })
})
