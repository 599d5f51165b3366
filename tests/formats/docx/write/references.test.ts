import { describe, expect, it } from 'vitest'
import { type Bill, writeBill } from '../../../../src/index.ts'
import { cardinal, ordinal } from '../../../../src/language/index.ts'
import { inlinesOf, provisionsOf, subdivisionsOf, wordsOf } from '../../../../src/tree/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'
import { fieldsIn, linksIn, numbersIn } from './wordReferences.ts'

const few = acts.filter(({ template, jurisdiction }) => template === 'amendment' || (template === 'core' && /^[nt]/.test(jurisdiction)))

// Word is not here to be asked: its numbers are counted by the rules of the standard from the lists of the file, as the reader of anybody’s
// file counts them, and each field must show what it will show once Word has worked it out.
describe('references in Word', () => {
  it.each(few)('of $template $jurisdiction are fields that say what they show', async (act) => {
    const bill = await draftOf(act)
    const parts = partsOf(await writeBill(bill, 'docx', { notes: 'none' }))
    const numbers = numbersIn(parts)
    const fields = fieldsIn(parts)
    const spelled = { OrdText: ordinal, CardText: cardinal }
    for (const { bookmark, spelling, shown } of fields) {
      const { number = '', words = '' } = numbers.get(bookmark) ?? {}
      const label = number.replace(/\.$/, '')
      expect(spelling ? spelled[spelling](bill.language, Number(label.replace(/\D/g, ''))) : label, `${shown} → ${words}`).toBe(shown)
    }
    // LibreOffice spells no number, so that those in words stay there as they were written: no others do.
    const links = linksIn(parts)
    const steps = [...wordsOf(bill)].flatMap(({ children }) => [...inlinesOf(children)].flatMap((node) => (node.type === 'ref' ? node.parts : [])))
    expect(fields.length + links.length).toBe(steps.filter(({ eId }) => eId !== undefined).length)
    expect(fields.length).toBeGreaterThan(links.length)
    expect(fields.filter(({ spelling }) => spelling).length + links.length).toBe(numbersInWords(bill))
    // What opens a section without numbered paragraphs is its first paragraph, whatever comes behind it.
    for (const { bookmark, words } of links) {
      expect(words).toMatch(/^(, )?[Pp]aragraph one$/)
      expect(numbers.get(bookmark)?.level).toBe(0)
    }
  })
})

function numbersInWords(bill: Bill): number {
  const spelled = new Set<string>()
  for (const provision of provisionsOf(bill.children[2])) {
    for (const [{ eId, level }] of subdivisionsOf(provision))
      if (/\{(?:ordinal|cardinal)\}/.test(bill.outline.subdivisions[level]?.after ?? '')) spelled.add(eId)
  }
  const refs = [...wordsOf(bill)].flatMap(({ children }) => [...inlinesOf(children)].filter((node) => node.type === 'ref'))
  return refs.flatMap(({ parts }) => parts.filter(({ eId = '' }) => spelled.has(eId))).length
}
