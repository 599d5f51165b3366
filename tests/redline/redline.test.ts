import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareActs } from '../../src/compare/acts/index.ts'
import { writeBill } from '../../src/index.ts'
import { writeRedline } from '../../src/redline/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { draftOf } from '../fixtures/acts.ts'
import { editedBill, edits } from '../fixtures/editedBill.ts'
import { hasLibreOfficeScripts, printedText, settledText } from '../fixtures/libreOffice.ts'
import { type Settling, seenParagraphs } from '../fixtures/settledChanges.ts'
import { hasXmllint, partsOf, schemaErrors } from '../fixtures/wordPackage.ts'

const date = new Date('2026-03-01T12:00:00Z')
const redline = (before: Bill, after: Bill) => writeRedline(compareActs(before, after), { author: 'Committee Office', date })
const plain = async (bill: Bill) => seenParagraphs(await writeBill(bill, 'docx', { notes: 'none', date }), 'accept')
const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const netherlands = await draftOf({ jurisdiction: 'netherlands', template: 'comprehensive' })
const core = await draftOf({ jurisdiction: 'kenya', template: 'core' })
const thailand = await draftOf({ jurisdiction: 'thailand', template: 'core' })

async function expectBoth(before: Bill, after: Bill): Promise<void> {
  const docx = await redline(before, after)
  const sides: [Settling, Bill][] = [
    ['accept', after],
    ['reject', before],
  ]
  for (const [how, bill] of sides) expect(seenParagraphs(docx, how), how).toEqual(await plain(bill))
}

describe('a redline', () => {
  it.each([
    ['another template', kenya, core],
    ['another country, whose sections are articles', kenya, netherlands],
    ['another outline, the other way round', netherlands, core],
    ['another script', core, thailand],
    ['nothing', core, core],
  ])('accepted is the later act, rejected the earlier: %s', async (_, before, after) => {
    await expectBoth(before, after)
  })

  it('accepted is the later act, rejected the earlier, whatever a committee did', async () => {
    await fc.assert(
      fc.asyncProperty(edits(), async (made) => {
        await expectBoth(core, editedBill(core, made))
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('marks every change with its author and time, and nothing where two acts are the same', async () => {
    const xml = partsOf(await redline(core, editedBill(core, [{ what: 'reword', where: 40, to: 2 }])))['word/document.xml'] ?? ''
    const marks = xml.match(/<w:(ins|del|moveFrom|moveTo) [^>]*>/g) ?? []
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark).toMatch(/w:author="Committee Office" w:date="2026-03-01T12:00:00Z"/)
    expect(partsOf(await redline(core, core))['word/document.xml']).not.toMatch(/<w:(ins|del|moveFrom|moveTo|pPrChange)\b/)
  })

  it('tells a section that moved as a move, whose two ends have one name', async () => {
    const xml = partsOf(await redline(core, editedBill(core, [{ what: 'move', where: 5, to: 30 }])))['word/document.xml'] ?? ''
    const names = (range: string) => [...xml.matchAll(new RegExp(`<w:${range}RangeStart [^>]*w:name="([^"]+)"`, 'g'))].map(([, name]) => name)
    expect(names('moveFrom').length).toBeGreaterThan(0)
    expect(names('moveTo')).toEqual(expect.arrayContaining(names('moveFrom')))
    expect(xml.match(/<w:moveFromRangeEnd/g)).toHaveLength(names('moveFrom').length)
  })

  it('leaves a reference alone that only follows a section whose number changed', async () => {
    const after = editedBill(core, [{ what: 'insert', where: 0, to: 0 }])
    const xml = partsOf(await redline(core, after))['word/document.xml'] ?? ''
    expect(xml).not.toContain('w:delInstrText')
  })

  it.skipIf(!hasLibreOfficeScripts)(
    'accepted and rejected in LibreOffice prints both acts, to the line',
    async () => {
      const acts = [core, ...fc.sample(edits(), 2).map((made) => editedBill(core, made))]
      const files = await Promise.all(
        acts.slice(1).flatMap((after) => (['accept', 'reject'] as const).map(async (how) => ({ docx: await redline(core, after), how }))),
      )
      const [before, ...afters] = await Promise.all(acts.map(async (bill) => printedText(await writeBill(bill, 'docx', { notes: 'none', date }))))
      expect(settledText(files)).toEqual(afters.flatMap((after) => [after, before]))
    },
    120_000,
  )

  it.skipIf(!hasXmllint)('has only parts that the schemas allow', async () => {
    const made = fc.sample(edits(), { numRuns: 3, seed: 1 })
    for (const some of made) expect(schemaErrors(await redline(core, editedBill(core, some)))).toEqual([])
    expect(schemaErrors(await redline(kenya, netherlands))).toEqual([])
  })
})
