import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { plainText, wordsOf } from '../../src/tree/index.ts'
import { fragments, library } from '../fixtures/acts.ts'

const printed = async (jurisdiction: string, language: string): Promise<string[]> => {
  const { bill } = await draftAct(library, { jurisdiction, template: 'core', set: { language } }, fragments)
  if (!bill) throw new Error('no bill')
  return [...wordsOf(bill)].map(({ children }) => plainText(children))
}

describe('an act in Dutch', async () => {
  const lines = await printed('netherlands', 'nl')

  it('sets off a reference of several parts where the sentence goes on, and only there', () => {
    const text = lines.join('\n')
    expect(text).toMatch(/\bartikel \d+, [a-z]+ lid, (?!onder)[a-z]+/)
    expect(text.match(/\bartikel \d+, [a-z]+ lid(?:, onder [a-z])? (?=\p{L})/gu)).toBeNull()
    expect(text.match(/,\s*,|,\.|,;/g)).toBeNull()
    expect(text).not.toMatch(/(?:het|Het) [a-z]+ lid, (?:is|zijn|geldt|gelden)\b/)
  })

  it('does not define a body that is called in full as it is in short', () => {
    expect(lines.filter((line) => /\bhet openbaar ministerie\b/i.test(line)).length).toBeGreaterThan(3)
    expect(lines.filter((line) => /^openbaar ministerie\b/i.test(line))).toEqual([])
    expect(lines.filter((line) => /^meldpunt: Offlimits/.test(line))).toHaveLength(1)
  })
})

it('leaves a reference of several parts open where the country says nothing', async () => {
  expect((await printed('kenya', 'en')).join('\n')).toMatch(/section \d+\(\d+\) [a-z]+/)
})
