import { describe, expect, it } from 'vitest'
import type { Bill } from '../../../src/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { editedBill } from '../../fixtures/editedBill.ts'
import { some } from '../../fixtures/runs.ts'
import { partsOf } from '../../fixtures/wordPackage.ts'
import { bothSides, redline } from './redlined.ts'

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const netherlands = await draftOf({ jurisdiction: 'netherlands', template: 'comprehensive' })
const core = await draftOf({ jurisdiction: 'kenya', template: 'core' })
const thailand = await draftOf({ jurisdiction: 'thailand', template: 'core' })

describe('a redline', () => {
  const pairs: [string, Bill, Bill][] = [
    ['another country, whose sections are articles', kenya, netherlands],
    ['another template', kenya, core],
    ['another outline, the other way round', netherlands, core],
    ['another script', core, thailand],
    ['nothing', core, core],
  ]
  it.each(some(pairs, 2))('accepted is the later act, rejected the earlier: %s', async (_, before, after) => {
    for (const { how, settled, act } of await bothSides(before, after)) expect(settled, how).toEqual(act)
  })

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
})
