import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Bill, formats, writeBill } from '../../src/index.ts'
import { provisionsOf } from '../../src/tree/index.ts'
import { draftOf } from '../fixtures/acts.ts'
import { documentOf, wordsOf } from '../fixtures/aknLines.ts'
import { hasChromium, openBrowser } from '../fixtures/browser.ts'
import { hasLibreOffice, printedText } from '../fixtures/libreOffice.ts'
import { markdownLines } from '../fixtures/markdownLines.ts'

// One tree feeds every format: whatever is read back from each, by another program than ours, is the same labels, headings and words.
describe.skipIf(!hasChromium || !hasLibreOffice)('labels, headings and words in order are the same in every format', () => {
  it.each(['kenya', 'model'])('%s', async (jurisdiction) => {
    const bill = await draftOf({ jurisdiction, template: 'comprehensive' })
    const read = { md, docx, html, akn, pdf, json }
    expect(Object.keys(read).sort()).toEqual(formats.map(({ id }) => id).sort())
    const body = fromBodyOn(await md(bill), bill)
    expect(body.length).toBeGreaterThan(100_000)
    for (const [format, words] of Object.entries(read)) expect(fromBodyOn(await words(bill), bill), format).toBe(body)
  })
})

const written = async (bill: Bill, format: string) => writeBill(bill, format, { notes: 'none' })
const text = async (bill: Bill, format: string) => new TextDecoder().decode(await written(bill, format))

async function md(bill: Bill): Promise<string> {
  return markdownLines(await text(bill, 'md')).join('\n')
}

/** As LibreOffice lays out its pages. */
async function docx(bill: Bill): Promise<string> {
  return printedText(await written(bill, 'docx'))
}

/** As Chromium shows it. */
async function html(bill: Bill): Promise<string> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(await text(bill, 'html'))
    return await page.locator('main').innerText()
  } finally {
    await browser.close()
  }
}

async function akn(bill: Bill): Promise<string> {
  return wordsOf(documentOf(await text(bill, 'akn')))
}

async function pdf(bill: Bill): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'draft-every-')), 'act.pdf')
  writeFileSync(file, await written(bill, 'pdf'))
  const withinMargins = ['-x', '0', '-y', '70', '-W', '596', '-H', '708']
  return execFileSync('pdftotext', ['-raw', '-nopgbrk', ...withinMargins, file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
}

/** The tree itself, printed by the writer of Markdown. */
async function json(bill: Bill): Promise<string> {
  return md(JSON.parse(await text(bill, 'json')))
}

/** From the first provision on, behind the contents that some formats print; where lines break is the layout's own. */
function fromBodyOn(printed: string, bill: Bill): string {
  const [first] = provisionsOf(bill.children[2])
  const words = printed.replace(/\s+/g, '')
  return words.slice(words.lastIndexOf(`${first?.label}${first?.heading}`.replace(/\s+/g, '')))
}
