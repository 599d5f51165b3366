import { beforeAll, describe, expect, it } from 'vitest'
import { type Bill, writeBill } from '../../../../src/index.ts'
import { clausesOf, isNote } from '../../../../src/tree/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { hasLibreOffice, printedTexts } from '../../../fixtures/libreOffice.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'

// Word counts by itself; this shows that it counts as the Markdown does: every line of the body must be the same on the pages that
// LibreOffice lays out, numbers, letters and references included.
describe.skipIf(!hasLibreOffice)('labels in Word, laid out by LibreOffice, equal those in Markdown', () => {
  const bills = new Map<object, Bill>()
  const pages = new Map<object, string>()
  beforeAll(async () => {
    for (const act of acts) bills.set(act, withoutNotes(await draftOf(act)))
    const texts = printedTexts(await Promise.all([...bills.values()].map((bill) => writeBill(bill, 'docx'))))
    for (const [index, act] of acts.entries()) pages.set(act, withoutSpaces(texts[index] ?? ''))
  })

  it.each(acts)('$template $jurisdiction', async (act) => {
    const bill = bills.get(act) as Bill
    const printed = pages.get(act) ?? ''
    const lines = markdownLines(new TextDecoder().decode(await writeBill(bill, 'md'))).map(withoutSpaces)
    const start = lines.indexOf(enactingWords(bill))
    expect(start).toBeGreaterThan(0)
    expect(lines.length - start).toBeGreaterThan(act.template === 'comprehensive' ? 500 : 100)
    let at = printed.indexOf(enactingWords(bill))
    expect(at).toBeGreaterThan(0)
    for (const line of lines.slice(start)) {
      expect(printed.slice(at, at + line.length)).toBe(line)
      at += line.length
    }
  })
})

/** Footnotes would stand between the lines of a page. */
function withoutNotes(act: Bill): Bill {
  const bill = structuredClone(act)
  for (const node of clausesOf(bill)) node.children = node.children.filter((child) => !isNote(child))
  return bill
}

/** The last words before the body; the contents of the Word file repeat headings before it. */
function enactingWords(bill: Bill): string {
  const last = bill.children[1].children.at(-1)
  return withoutSpaces(last?.children.map((node) => ('value' in node ? node.value : 'label' in node ? `[${node.label}]` : '')).join('') ?? '')
}

/** Where lines break and how far numbers stand from their words is the layout's own. */
function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '')
}
