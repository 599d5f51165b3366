import { describe, expect, it } from 'vitest'
import { type Bill, draftAct, openLibrary, writeBill } from '../../../src/index.ts'
import { hasLibreOffice, renderedLines } from '../../fixtures/libreOffice.ts'
import { markdownLines } from '../../fixtures/markdownLines.ts'

// Word counts by itself; this shows that it counts as the Markdown does: every printed line of the body must be the same in both,
// numbers, letters and references included, after LibreOffice has laid the Word file out.
describe.skipIf(!hasLibreOffice)('labels in Word, laid out by LibreOffice, equal those in Markdown', async () => {
  const { library, fragments } = await openLibrary()
  for (const jurisdiction of library.jurisdictions.keys()) {
    it(jurisdiction, async () => {
      const { bill } = await draftAct(library, { jurisdiction, template: 'comprehensive' }, fragments)
      if (!bill) throw new Error('no bill')
      const inMarkdown = bodyOf(markdownLines(new TextDecoder().decode(await writeBill(bill, 'md', library))), bill, 0)
      const inWord = bodyOf(renderedLines(await writeBill(bill, 'docx', library)), bill, 1)
      expect(inMarkdown.length).toBeGreaterThan(500)
      expect(inWord.slice(0, inMarkdown.length).map(withoutSpaces)).toEqual(inMarkdown.map(withoutSpaces))
    })
  }
})

/** Lines from the first one after the opening; the contents of the Word file repeat headings before it. */
function bodyOf(lines: string[], bill: Bill, contents: 0 | 1): string[] {
  const last = bill.children[1].children.at(-1)
  const opening = last?.children.map((node) => ('value' in node ? node.value : 'label' in node ? `[${node.label}]` : '')).join('') ?? ''
  const at = lines.indexOf(opening.replace(/\s+/g, ' ').trim())
  if (at < 0) throw new Error(`the enacting words are not in the ${contents ? 'Word file' : 'Markdown'}`)
  return lines.slice(at + 1)
}

/** LibreOffice's text export sets a space after every number, also where Word's numbering has none. */
function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '')
}
