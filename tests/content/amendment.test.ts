import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { inlinesOf, isDivision, type Provision, plainText, provisionsOf, wordsIn, wordsOf } from '../../src/tree/index.ts'
import { drafted, fragments, jurisdictions, library } from '../fixtures/acts.ts'

// A bill that amends a code has to fit the code as it stands: numbers that are free, what it replaces repealed by name, general rules in the general part.

async function provisionsIn(jurisdiction: string, set: Record<string, string> = {}): Promise<Provision[]> {
  const { bill, messages } = await draftAct(library, { jurisdiction, template: 'amendment', set }, fragments)
  expect(messages.map(String)).toEqual([])
  if (!bill) throw new Error('no bill')
  return [...provisionsOf(bill.children[2])]
}
const inserted = (provisions: Provision[]) => provisions.filter((provision) => provision.inserted)
const printed = (provision: Provision) => [...wordsIn(provision)].map(({ children }) => plainText(children)).join('\n')

describe('the number of what is inserted', () => {
  it.each([
    ['netherlands', '254', 'Article 254a', 'Article 254b'],
    ['netherlands', '254d', 'Article 254e', 'Article 254f'],
    ['kenya', '24C', '24D.', '24E.'],
    ['kenya', '169', '169A.', '169B.'],
    ['thailand', '287', 'Section 287/1', 'Section 287/2'],
    ['thailand', '287/2', 'Section 287/3', 'Section 287/4'],
  ])('in %s follows %s', async (jurisdiction, existing, first, second) => {
    const [one, two] = inserted(await provisionsIn(jurisdiction, { 'insertions.criminal-code': existing }))
    expect([one?.label, two?.label]).toEqual([first, second])
  })

  it.each(['kenya', 'model'])('in %s, where no number is known, says that the provision is new', async (jurisdiction) => {
    const labels = (await provisionsIn(jurisdiction)).map(({ label }) => label)
    expect(labels.filter((label) => /^New section \d+\.$/.test(label)).length).toBeGreaterThan(15)
    expect(labels.filter((label) => /[[\]…]/.test(label))).toEqual([])
  })
})

describe.each(jurisdictions)('the bill of %s', async (jurisdiction) => {
  const { bill } = await drafted(jurisdiction, 'amendment')
  const provisions = [...provisionsOf(bill.children[2])]
  const clauses = provisions.map(({ clause }) => clause)

  it('puts into the part on offences no rule of the general part', () => {
    const general = /^(jurisdiction|procedure|liability)\/(?!aggravating)/
    expect(inserted(provisions).filter(({ clause }) => general.test(clause))).toEqual([])
    expect(bill.children[2].children.some((node) => !isDivision(node) && node.clause === 'amendment/general-part')).toBe(true)
  })

  it('begins without waiting for a body or for money', () => {
    const [commencement] = provisions.filter(({ clause }) => clause === 'amendment/commencement')
    const settings = commencement ? [...wordsIn(commencement)].flatMap(({ children }) => [...inlinesOf(children)]) : []
    expect(commencement).toBeDefined()
    expect(settings.filter((node) => 'setting' in node && node.setting.startsWith('authorities.'))).toEqual([])
    expect(clauses).not.toContain('preliminary/commencement')
  })
})

describe('the Dutch bill', async () => {
  const { bill } = await drafted('netherlands', 'amendment')
  const provisions = [...provisionsOf(bill.children[2])]
  const changes = printed(provisions.find(({ clause }) => clause === 'amendment/general-part') as Provision)

  it('uses no number that the code has: Articles 240 to 254d', () => {
    const labels = inserted(provisions).map(({ label }) => label)
    expect(labels[0]).toBe('Article 254e')
    expect(labels.filter((label) => !/^Article 254[e-z]$/.test(label))).toEqual([])
  })

  it('repeals by name what it replaces, and changes the lists of the general part', () => {
    for (const article of ['251', '252', '253']) expect(changes).toContain(`Article ${article} of the Criminal Code lapses.`)
    expect(changes).toMatch(/In Article 7, second paragraph, under c, of the Criminal Code, .*as defined in Article 254e/)
    expect(changes).toMatch(/In Article 70, .* of the Criminal Code/)
  })

  it('leaves blank what only the code as consolidated can tell, and nothing else but who signs and when', () => {
    const blanks = [...wordsOf(bill)].flatMap(({ children }) => [...inlinesOf(children)].flatMap((node) => (node.type === 'blank' ? [node.setting] : [])))
    expect(blanks.filter((setting) => !/^(amendments\.\d|act\.date|authorities\.minister)/.test(setting))).toEqual([])
  })

  it('punishes no abuse by contact a second time', () => {
    expect(provisions.map(({ clause }) => clause)).not.toContain('offences/sexual-abuse')
  })
})

describe('a change of other law', () => {
  it.each([
    ['kenya', 'Section 24 of the Computer Misuse and Cybercrimes Act, 2018 is repealed.'],
    ['netherlands', 'Article 252 of the Criminal Code lapses.'],
    ['thailand', 'Section 287/1 of the Penal Code shall be repealed.'],
  ])('stands in the schedule of %s', async (jurisdiction, change) => {
    const { bill } = await drafted(jurisdiction, 'comprehensive')
    const schedule = [...provisionsOf(bill.children[2])].find(({ clause }) => clause === 'final/consequential-amendments')
    expect(schedule?.type).toBe('schedule')
    expect(printed(schedule as Provision)).toContain(change)
  })

  it('is a blank where no provision is known', async () => {
    const { bill } = await drafted('model', 'comprehensive')
    const schedule = [...provisionsOf(bill.children[2])].find(({ clause }) => clause === 'final/consequential-amendments') as Provision
    const blanks = [...wordsIn(schedule)].flatMap(({ children }) => [...inlinesOf(children)].filter(({ type }) => type === 'blank'))
    expect(blanks).toHaveLength(2)
  })
})
