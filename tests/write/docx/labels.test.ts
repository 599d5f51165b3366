import { describe, expect, it } from 'vitest'
import { type Bill, draftAct, openLibrary, writeBill } from '../../../src/index.ts'
import { type Division, isDivision, type Provision } from '../../../src/tree/index.ts'
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
      const inWord = bodyOf(renderedLines(await writeBill(bill, 'docx', library)).reduce(onOneLine(bill), []), bill, 1)
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

/** A division whose heading stands below its label in Word ("Chapter 1", then "General") is one line in Markdown. */
function onOneLine(bill: Bill): (made: string[], line: string) => string[] {
  const labels = new Set(labelsOnOwnLine(bill.children[2].children, bill))
  return (made, line) => {
    const above = made.at(-1)
    return above !== undefined && labels.has(above) ? [...made.slice(0, -1), `${above} ${line}`] : [...made, line]
  }
}

function labelsOnOwnLine(nodes: (Division | Provision)[], bill: Bill): string[] {
  return nodes.filter(isDivision).flatMap((node) => {
    const below = labelsOnOwnLine(node.children, bill)
    return bill.outline.divisions[node.level]?.separator === '\n' ? [node.label, ...below] : below
  })
}

/** LibreOffice's text export sets a space after every number, also where Word's numbering has none. */
function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '')
}
