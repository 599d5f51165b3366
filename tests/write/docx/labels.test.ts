import { describe, expect, it } from 'vitest'
import { type Bill, draftAct, openLibrary, writeBill } from '../../../src/index.ts'
import { clausesOf } from '../../../src/tree/index.ts'
import { hasLibreOffice, printedText } from '../../fixtures/libreOffice.ts'
import { markdownLines } from '../../fixtures/markdownLines.ts'

// Word counts by itself; this shows that it counts as the Markdown does: every line of the body must be the same on the pages that
// LibreOffice lays out, numbers, letters and references included.
describe.skipIf(!hasLibreOffice)('labels in Word, laid out by LibreOffice, equal those in Markdown', async () => {
  const { library, fragments } = await openLibrary()
  const templates = [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  for (const template of templates) {
    it.each([...library.jurisdictions.keys()])(`${template} %s`, async (jurisdiction) => {
      const { bill } = await draftAct(library, { jurisdiction, template }, fragments)
      if (!bill) throw new Error('no bill')
      // Footnotes would stand between the lines of a page.
      for (const node of clausesOf(bill)) node.notes = []
      const lines = markdownLines(new TextDecoder().decode(await writeBill(bill, 'md'))).map(withoutSpaces)
      const printed = withoutSpaces(printedText(await writeBill(bill, 'docx')))
      const start = lines.indexOf(enactingWords(bill))
      expect(start).toBeGreaterThan(0)
      expect(lines.length - start).toBeGreaterThan(template === 'comprehensive' ? 500 : 100)
      let at = printed.indexOf(enactingWords(bill))
      expect(at).toBeGreaterThan(0)
      for (const line of lines.slice(start)) {
        expect(printed.slice(at, at + line.length)).toBe(line)
        at += line.length
      }
    })
  }
})

/** The last words before the body; the contents of the Word file repeat headings before it. */
function enactingWords(bill: Bill): string {
  const last = bill.children[1].children.at(-1)
  return withoutSpaces(last?.children.map((node) => ('value' in node ? node.value : 'label' in node ? `[${node.label}]` : '')).join('') ?? '')
}

/** Where lines break and how far numbers stand from their words is the layout's own. */
function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '')
}
