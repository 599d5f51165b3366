import { describe, expect, it } from 'vitest'
import { readHouseStyles, writeBill } from '../../../../src/index.ts'
import { drafted } from '../../../fixtures/acts.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'
import { stylesOfTheHouse } from './houseFile.ts'

const { bill, blanks } = await drafted('model', 'core')

const textOf = (xml = '') => xml.replace(/<[^>]+>/g, '')

describe('notes in Word', () => {
  it('are comments on the provision, the sources footnotes', async () => {
    const parts = partsOf(await writeBill(bill, 'docx'))
    const comments = textOf(parts['word/comments.xml'])
    expect(comments).toContain('A drafter may')
    expect(comments).toContain('To be chosen: ')
    expect(comments).not.toContain('Sources: ')
    expect(textOf(parts['word/footnotes.xml'])).toContain('Sources: ')
    expect(textOf(parts['word/footnotes.xml'])).not.toContain('To be chosen: ')
    const marks = (name: string) => [...(parts['word/document.xml'] ?? '').matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, 'g'))].map(([, id]) => id)
    const ids = [...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(50)
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) expect(marks(name)).toEqual(ids)
    expect(parts['word/comments.xml']).not.toContain('w:date')
  })

  it('are all footnotes when asked', async () => {
    const parts = partsOf(await writeBill(bill, 'docx', { notes: 'footnotes' }))
    expect(parts['word/document.xml']).not.toContain('commentReference')
    const footnotes = textOf(parts['word/footnotes.xml'])
    for (const words of ['A drafter may', 'To be chosen: ', 'Sources: ']) expect(footnotes).toContain(words)
  })

  it('are left out when asked', async () => {
    const parts = partsOf(await writeBill(bill, 'docx', { notes: 'none' }))
    expect(parts['word/document.xml']).not.toMatch(/commentReference|footnoteReference/)
  })
})

describe('a blank in Word', () => {
  it('is a content control that shows its label, shaded, and bears the path of its setting', async () => {
    const document = partsOf(await writeBill(bill, 'docx'))['word/document.xml'] ?? ''
    const controls = [...document.matchAll(/<w:sdt><w:sdtPr><w:alias w:val="([^"]+)"\/><w:tag w:val="([^"]+)"\/><w:showingPlcHdr\/>.*?<\/w:sdt>/g)]
    for (const { label, setting, count } of blanks.filter(({ kind }) => kind === 'blank')) {
      const own = controls.filter(([, , tag]) => tag === setting)
      expect(own.length, setting).toBe(count)
      for (const [xml] of own) {
        expect(textOf(xml)).toBe(`[${label}]`)
        expect(xml).toContain('<w:shd ')
      }
    }
  })
})

describe('pages in Word', () => {
  it('bear the title above all but the first, and page x of y', async () => {
    const parts = partsOf(await writeBill(bill, 'docx'))
    const headers = Object.keys(parts).filter((path) => path.startsWith('word/header'))
    expect(headers.map((path) => textOf(parts[path])).sort()).toEqual(['', bill.title])
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
    for (const path of Object.keys(parts).filter((path) => path.startsWith('word/footer'))) expect(textOf(parts[path])).toBe('PAGE / NUMPAGES')
  })

  it('have numbered lines and a watermark only when asked', async () => {
    const headersOf = (parts: Record<string, string>) => Object.entries(parts).filter(([path]) => path.startsWith('word/header'))
    const plain = partsOf(await writeBill(bill, 'docx'))
    expect(plain['word/document.xml']).not.toContain('w:lnNumType')
    expect(headersOf(plain).join()).not.toContain('v:textpath')
    const asked = partsOf(await writeBill(bill, 'docx', { lineNumbers: true, watermark: 'Second reading' }))
    expect(asked['word/document.xml']).toContain('<w:lnNumType w:countBy="5" w:restart="newPage"/>')
    for (const [path, xml] of headersOf(asked)) expect(xml, path).toContain('string="Second reading"')
  })

  it('name the language of the text for the spelling', async () => {
    expect(partsOf(await writeBill(bill, 'docx'))['word/styles.xml']).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>')
  })
})

describe('a reference document', () => {
  it('gives its styles, by the names Word knows, and its page', async () => {
    const houseStyles = await stylesOfTheHouse()
    const bytes = await writeBill(bill, 'docx', { houseStyles })
    const { 'word/styles.xml': styles = '', 'word/document.xml': document = '' } = partsOf(bytes)
    expect(styles).toMatch(/<w:style [^>]*w:styleId="Heading1"[^>]*>(?:(?!<\/w:style>).)*w:val="C00000"/)
    expect(styles).toMatch(/w:styleId="Normal"[^>]*>(?:(?!<\/w:style>).)*Verdana/)
    expect(styles).toContain('<w:basedOn w:val="Normal"')
    expect(styles).not.toMatch(/Kop1|Standaard/)
    // The look is the house's, the number the act's.
    expect(styles).toMatch(/w:styleId="Heading1"[^>]*>(?:(?!<\/w:style>).)*<w:numPr><w:ilvl w:val="0"/)
    expect(styles).toContain('House Box')
    const used = new Set([...document.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id))
    for (const id of used) expect(styles, id).toContain(`w:styleId="${id}"`)
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"')
    expect(document).toContain('w:left="997"')
  })

  it.each([
    ['no zip', new TextEncoder().encode('{}'), 'It is no Word file'],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'It is no Word file'],
  ])('that is %s is refused with a reason', async (_, bytes, reason) => {
    const refused = await readHouseStyles('house.docx', bytes)
    expect(refused).toMatchObject({ severity: 'unusable', reason })
  })
})
