import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftAct, openLibrary, writeBill } from '../../../../src/index.ts'
import { smallLibrary } from '../../../fixtures/fixtureLibrary.ts'
import { hasLibreOffice, printedTexts, printPdfs, textOfPdf, wordsOnPages } from '../../../fixtures/libreOffice.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'

describe.skipIf(!hasLibreOffice)('a section inserted in Word, laid out by LibreOffice', () => {
  it('takes its number, and every number and reference after it follows', async () => {
    const { library, fragments } = await openLibrary(smallLibrary())
    const { bill } = await draftAct(library, { jurisdiction: 'kenya', template: 'small' }, fragments)
    if (!bill) throw new Error('no bill')
    const parts = partsOf(await writeBill(bill, 'docx', { notes: 'none' }))
    const document = parts['word/document.xml'] ?? ''
    const [heading = ''] = document.match(/<w:p><w:pPr><w:pStyle w:val="Heading3"\/>(?:(?!<\/w:p>).)*Interpretation(?:(?!<\/w:p>).)*<\/w:p>/) ?? []
    const subsection = (words: string) => `<w:p><w:pPr><w:pStyle w:val="Subdivision1"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
    const inserted = heading.replace(/<w:bookmark[^>]*\/>/g, '').replace('Interpretation', 'Objects') + subsection('First aim.') + subsection('Second aim.')
    const files = { ...parts, 'word/document.xml': document.replace(heading, inserted + heading) }
    const changed = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
    const [text = '', before = ''] = printedTexts([changed, await writeBill(bill, 'docx', { notes: 'none' })])
    const flat = (printed: string) => printed.replace(/\s+/g, ' ')
    expect(flat(before)).toContain('3. Duty to report')
    expect(flat(before)).toMatch(/applies to a report under section 2 as well.*the duty in section 3\(2\)/)
    expect(flat(text)).toMatch(/1\. Objects \(1\) First aim\. \(2\) Second aim\. 2\. Interpretation/)
    expect(flat(text)).toContain('4. Duty to report')
    expect(flat(text)).toMatch(/applies to a report under section 3 as well.*the duty in section 4\(2\)/)
  })
})

describe.skipIf(!hasLibreOffice)('scripts other than Latin, laid out by LibreOffice', async () => {
  const { library, fragments } = await openLibrary(smallLibrary('scripts'))
  const docx = async (script: string) => {
    const { bill } = await draftAct(library, { jurisdiction: script, template: script }, fragments)
    if (!bill) throw new Error('no bill')
    return writeBill(bill, 'docx')
  }
  const files = hasLibreOffice ? await Promise.all(['arabic', 'thai'].map(docx)) : []
  const [arabic = '', thai = ''] = hasLibreOffice ? printPdfs(files) : []

  it('Arabic begins at the right, its numbers too, and Latin words in it keep their order', () => {
    const bytes = files[0] as Uint8Array
    const words = wordsOnPages(arabic)
    const middle = 298
    // Boxes list letters as they stand on the page, from left to right: brackets and words come mirrored.
    const article = [...'المادة'].reverse().join('')
    const margin = 76.5
    const headings = words.filter(({ text, xMax }) => text === article && xMax > 2 * middle - margin - 3)
    // The sample has four articles.
    expect(headings).toHaveLength(4)
    for (const number of ['1', '2', '3']) {
      const label = words.findIndex(({ text }, index) => text === number && words[index - 1]?.text === ')' && words[index + 1]?.text === '(')
      expect(words[label]?.xMin, number).toBeGreaterThan(middle + 150)
    }
    expect(Math.max(...words.map(({ xMax }) => xMax))).toBeLessThan(2 * middle - margin + 1)
    expect(Math.min(...words.map(({ xMin }) => xMin))).toBeGreaterThan(margin - 1)
    expect(words.some(({ text }) => text === 'INTERPOL')).toBe(true)
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = partsOf(bytes)
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:bidi/>')
    expect(styles).toContain('w:bidi="ar-EG"')
    for (const [run, text = ''] of document.matchAll(/<w:r>(?:(?!<\/w:r>).)*?<w:t[^>]*>([^<]+)<\/w:t><\/w:r>/g)) {
      if (/\p{L}/u.test(text) && !run.includes('fldChar')) expect(run.includes('<w:rtl/>'), text).toBe(!/[A-Z]/.test(text))
    }
  })

  it('Thai is printed whole, and spelled as Thai', () => {
    const bytes = files[1] as Uint8Array
    expect(partsOf(bytes)['word/styles.xml']).toContain('<w:lang w:val="th-TH" w:bidi="th-TH"/>')
    const text = textOfPdf(thai).replace(/\s+/g, '')
    for (const words of ['มาตรา2หน้าที่ในการรายงาน', 'ต้องรายงานต่อ[ชื่อสายด่วน]ภายในยี่สิบสี่ชั่วโมง', 'ผู้ซึ่งรายงานโดยสุจริตตามมาตรา2ไม่ต้องรับผิด']) {
      expect(text).toContain(words)
    }
  })
})
