import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { plainText, wordsOf } from '../../src/tree/index.ts'
import { drafted, fragments, jurisdictions, library, templates } from '../fixtures/acts.ts'

// A clause names a task, and the country says who does it. What has a long name bears it once, where it is defined.
const printed = async (set: Record<string, string>): Promise<string[]> => {
  const { bill } = await draftAct(library, { jurisdiction: 'model', template: 'comprehensive', set }, fragments)
  if (!bill) throw new Error('no bill')
  return [...wordsOf(bill)].map(({ children }) => plainText(children))
}

const named = (lines: string[], name: string): number => lines.join('\n').split(name).length - 1

/** A short form of each body that is unlike the word of the library. */
const otherNames = Object.fromEntries(
  ['regulator', 'police-unit', 'hotline', 'helpline', 'coordination-body', 'data-protection'].map((body, nth) => [
    `authorities.${body}.alias`,
    `Lantana ${nth}`,
  ]),
)
const roles = ['trial-court', 'children-court', 'issuing-authority', 'reviewing-court', 'civil-court', 'appeal-court']

/** The bodies that a country may have or not. */
const bodies = ['coordination-body', 'police-unit', 'hotline', 'helpline', 'child-rights-monitor', 'data-protection', 'regulator']
/** Those whose tasks the short act gives as well, and of which one has to be found first. */
const designated = new Set(['hotline', 'helpline'])
/** How an act makes a body. */
const constituted = /Its members are|consists of a chair|minister\] must (designate|establish) /
/** Those that the commencement of the act or its transition waits for. */
const appointed = new Set(['coordination-body', 'regulator'])

describe.each(jurisdictions)('the act of %s', async (jurisdiction) => {
  const { bill, settings } = await drafted(jurisdiction)
  const lines = [...wordsOf(bill)].map(({ children }) => plainText(children))

  it('prints the name of a body that has a short form where it is defined, and nowhere else', () => {
    const bodies = [...settings.facts.values()].filter(({ path, value }) => value !== undefined && settings.facts.has(`${path}.alias`))
    const often = bodies.filter(({ path, value }) => named(lines, value ?? '') > 1 && settings.facts.get(`${path}.alias`)?.value !== value)
    // A body may be hotline and helpline in one.
    expect(often.filter(({ value }) => bodies.filter((other) => other.value === value).length < 2).map(({ path, value }) => `${path}: ${value}`)).toEqual([])
  })

  it('names its country, and no court where it means the one that is competent', () => {
    const country = settings.facts.get('words.country')?.value
    if (country !== 'the country') expect(named(lines, ' the country ')).toBe(0)
    expect(named(lines, 'High Court')).toBe(0)
  })
})

describe('a role', () => {
  it.each(roles)('%s can be settled by itself', async (role) => {
    const lines = await printed({ [`authorities.${role}`]: 'Tribunal of Lantana' })
    expect(named(lines, 'the Tribunal of Lantana')).toBeGreaterThan(0)
    expect(named(lines, 'the Tribunal of Lantana')).toBeLessThan(80)
  })

  it('that is not settled falls to the court that a project has named for all', async () => {
    expect(named(await printed({ 'authorities.court': 'High Court' }), 'the High Court')).toBeGreaterThan(100)
  })
})

describe('a body that exists', () => {
  it('is given a task, and is not set up anew', async () => {
    const existing = (await printed(Object.fromEntries(bodies.map((body) => [`features.${body}-exists`, 'true'])))).join('\n')
    expect(existing).not.toMatch(constituted)
    expect(existing).not.toMatch(/only after its members are appointed/)
    expect(existing.split(/is established (continues to )?govern/).length - 1).toBeGreaterThan(2)
  })

  it.each(bodies)('and where %s is new, the act says who makes it, by when or how, and what holds until then', async (body) => {
    const set = Object.fromEntries(bodies.map((other) => [`features.${other}-exists`, String(other !== body)]))
    for (const template of ['comprehensive', ...(designated.has(body) ? ['core'] : [])]) {
      const { bill } = await draftAct(library, { jurisdiction: 'model', template, set }, fragments)
      const lines = bill ? [...wordsOf(bill)].map(({ children }) => plainText(children)) : []
      const made = lines.filter((line) => constituted.test(line))
      expect(made, template).toHaveLength(1)
      if (!appointed.has(body)) expect(made[0], template).toMatch(/Until (then|they are appointed)|until then/)
    }
  })

  it.each(templates)('bears no name in %s but the short form that its country gives it', async (template) => {
    const { bill } = await draftAct(library, { jurisdiction: 'kenya', template, set: otherNames }, fragments)
    if (!bill) throw new Error('no bill')
    const lines = [...wordsOf(bill)].map(({ children }) => plainText(children))
    expect(
      lines.filter(
        (line) =>
          /\bthe (regulator|police unit|hotline|helpline|coordination body|data protection authority)\b(?! abroad)/i.test(line) && !line.includes('[name of'),
      ),
    ).toEqual([])
  })

  it('has the short form that its country gives it', async () => {
    const { bill } = await drafted('kenya')
    const lines = [...wordsOf(bill)].map(({ children }) => plainText(children)).join('\n')
    expect(lines).toMatch(/“Unit” means the Anti-Human Trafficking/)
    expect(lines.split('the Unit ').length).toBeGreaterThan(60)
  })

  it('has its short form with the article that the country gives it, and is defined without one', async () => {
    const own = library.jurisdictions.get('kenya')
    if (!own) throw new Error('no Kenya')
    const authorities = { ...own.value.authorities, hotline: { name: 'Lantana Watch', article: '', alias: { words: 'lantana', article: 'some' } } }
    const kenya = { ...own, value: { ...own.value, authorities } }
    const changed = { ...library, jurisdictions: new Map([...library.jurisdictions, ['kenya', kenya]]) }
    const { bill } = await draftAct(changed, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
    const lines = bill ? [...wordsOf(bill)].map(({ children }) => plainText(children)) : []
    const before = lines.flatMap((line) => [...line.matchAll(/(\S+) lantana\b/g)].map(([, word = '']) => word.toLowerCase()))
    expect(before.length).toBeGreaterThan(10)
    expect([...new Set(before)]).toEqual(['some'])
    expect(lines.filter((line) => line.startsWith('“lantana” means Lantana Watch'))).toHaveLength(1)
  })
})
