import { posix } from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { type WriteOptions, writeBill } from '../../../../src/index.ts'
import { draftOf } from '../../../fixtures/acts.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'

const everything: WriteOptions = { lineNumbers: true, watermark: 'DRAFT' }

describe('a Word file', () => {
  it('names a type for every part, and a part for every relationship', async () => {
    const parts = partsOf(await writeBill(await draftOf({ jurisdiction: 'model', template: 'core' }), 'docx', everything))
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
    const bill = await draftOf({ jurisdiction: 'model', template: 'core' })
    const [first, second] = [await writeBill(bill, 'docx', everything), await writeBill(bill, 'docx', everything)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('is read by mammoth: every word of the body, in order', async () => {
    const bill = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
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
