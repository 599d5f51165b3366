import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAct, writeBill } from '../../src/index.ts'
import { numberProvisions } from '../../src/resolve/numberProvisions.ts'
import { referenceTo } from '../../src/resolve/printReference.ts'
import { type Bill, isDefinition, provisionsOf, subdivisionsOf } from '../../src/tree/index.ts'
import { drafted, opened } from '../fixtures/acts.ts'

/** An act whose first title, first chapter and first article have a word for their number, and whose references lead from the deepest unit up. */
async function inFrench(): Promise<Bill> {
  const { bill } = await drafted('netherlands', 'core')
  const { outline } = bill
  const [upper, lower] = outline.divisions
  if (!upper || !lower) throw new Error('two levels of divisions are needed')
  const [first, second, third] = outline.subdivisions
  if (!first || !second || !third) throw new Error('three levels of subdivisions are needed')
  return numberProvisions({
    ...bill,
    outline: {
      ...outline,
      divisions: [
        { ...upper, number: 'upper-roman', label: 'Titre {n}', one: 'premier' },
        { ...lower, number: 'upper-roman', label: 'Chapitre {n}', one: 'Ier', restart: true },
      ],
      provision: { ...outline.provision, label: 'Article {n}.', separator: ' – ', one: 'premier', reference: 'l’article {n}', within: 'de l’article {n}' },
      subdivisions: [
        { ...first, number: 'upper-roman', label: '{n}. –', alone: 'le {n}', within: 'du {n}' },
        { ...second, number: 'decimal', label: '{n}°', alone: 'le {n}°', within: 'du {n}°' },
        { ...third, alone: 'le {n})', within: 'du {n})' },
      ],
    },
  })
}

const linesOf = async (bill: Bill) => new TextDecoder().decode(await writeBill(bill, 'md')).split('\n')

describe('a number that is a word of its own', () => {
  it('stands on the first unit alone, and again where numbering begins again', async () => {
    const lines = await linesOf(await inFrench())
    expect(lines.filter((line) => /^## Titre/.test(line)).map((line) => line.split(/[ .]/)[2])).toEqual(expect.arrayContaining(['premier', 'II', 'III']))
    expect(lines.filter((line) => /^### Chapitre Ier/.test(line)).length).toBeGreaterThan(1)
    expect(lines.filter((line) => /Article premier\. – /.test(line))).toHaveLength(1)
    expect(lines.some((line) => /Article 2\. – /.test(line))).toBe(true)
    expect(lines.some((line) => /Article 1\b/.test(line))).toBe(false)
  })

  it.each(['docx', 'akn', 'md'])('is read back from %s as it was printed', async (format) => {
    const bill = await inFrench()
    const folder = mkdtempSync(join(tmpdir(), 'draft-first-'))
    const file = `act.${format === 'akn' ? 'akn.xml' : format}`
    writeFileSync(join(folder, file), await writeBill(bill, format))
    const read = await openAct(file, opened, { folder })
    const labels = (of: Bill) => [...provisionsOf(of.children[2])].map(({ label }) => label.replace(/[\s.–]+$/, ''))
    expect(labels(read.bill as Bill)).toEqual(labels(bill))
    expect(read.messages.filter(({ ruleId }) => ruleId === 'number-out-of-count')).toEqual([])
  })
})

describe('references that lead from the deepest unit up', () => {
  it('name each unit above as it stands behind another', async () => {
    const bill = await inFrench()
    const found = [...provisionsOf(bill.children[2])].flatMap((provision) =>
      [...subdivisionsOf(provision)].flatMap(([node, above]) =>
        above.length === 1 && !above.some(isDefinition) && node.num === 2 ? [{ provision, path: [...above, node] }] : [],
      ),
    )
    const [place] = found
    if (!place) throw new Error('no provision has items in items')
    expect(referenceTo(place, bill)).toMatch(/^le 2° du [IVX]+ de l’article \d+$/)
    expect(referenceTo({ ...place, path: place.path.slice(0, 1) }, bill)).toMatch(/^le [IVX]+ de l’article \d+$/)
    expect(referenceTo({ ...place, path: [] }, bill)).toMatch(/^l’article \d+$/)
  })
})
