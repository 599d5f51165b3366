import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { countriesOf, countryNamed, openLibrary, settingsToAsk, startJurisdiction } from '../../../src/index.ts'
import { jurisdictionSchema } from '../../../src/model/schema/index.ts'

const opened = await openLibrary()
const countries = await countriesOf(opened.library)
const settings = await settingsToAsk(opened, { id: 'ghana', name: 'Ghana', extends: 'commonwealth' }, 'core')
const start = { id: 'ghana', name: 'Ghana', code: 'GH', profile: 'commonwealth', template: 'core', settings }

describe('a new jurisdiction', () => {
  it('is asked first for what the act prints most often, and told where such a fact is found', () => {
    const counts = settings.map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(settings[0]?.count).toBeGreaterThan(20)
    expect(settings.filter(({ found }) => found === undefined).map(({ path }) => path)).toEqual([])
  })

  it('is a file that the schema accepts, with what is known, and room for the rest as comments', async () => {
    const answers = {
      'authorities.court': 'High Court',
      'penalties.grave.imprisonment': 'ten years',
      'penalties.serious.imprisonment': '14 years',
      'penalties.serious.fine': '25,000 dollars',
    }
    const text = await startJurisdiction({ ...start, answers })
    const read = jurisdictionSchema.parse(parse(text))
    expect(read).toMatchObject({
      id: 'ghana',
      country: 'GH',
      extends: 'commonwealth',
      authorities: { court: { name: 'High Court' } },
      penalties: { grave: { imprisonment: 'ten years' }, serious: { imprisonment: { years: 14 }, fine: { amount: 25000, unit: 'dollars' } } },
    })
    const names = settings.map(({ path }) => path.split('.')[1] ?? '')
    for (const name of names) expect(text).toMatch(new RegExp(`^ {2}(?:# )?${name}: \\{`, 'm'))
  })

  it('is whole YAML whichever of its comments become settings', async () => {
    const text = await startJurisdiction({ ...start, answers: {} })
    const open = text
      .replace(/^# (\w+:)$/gm, '$1')
      .replace(/^( {2})# ([\w-]+: \{)/gm, '$1$2')
      .replaceAll('""', '"known"')
      .replaceAll('years: }', 'years: 5 }')
      .replaceAll('amount: , unit: }', 'amount: 5000, unit: dollars }')
    expect(Object.keys(jurisdictionSchema.parse(parse(open)).authorities ?? {}).length).toBeGreaterThan(10)
  })
})

describe('a country', () => {
  it('is found by its name or code in any case, with the family of its statute book', async () => {
    expect((await countryNamed('gHANA', countries)).country).toEqual({ code: 'GH', name: 'Ghana', profile: 'commonwealth' })
    expect((await countryNamed('nl', countries)).country?.profile).toBe('civil-law-dutch')
    expect(await countryNamed('Gahna', countries)).toEqual({ near: 'Ghana' })
    expect(await countryNamed('Atlantis', countries)).toEqual({})
  })

  it('is each country of the United Nations, and no union of them', () => {
    expect(countries.length).toBeGreaterThan(193)
    expect(countries.map(({ code }) => code)).not.toContain('EU')
  })
})
