import { describe, expect, it } from 'vitest'
import { checkLanguage } from '../../src/check/index.ts'
import { drafted, library } from '../fixtures/acts.ts'

const { bill, settings } = await drafted('kenya', 'core')
const inTag = (tag: string) => checkLanguage(bill, library, { ...settings, language: { ...settings.language, tag } })

describe('the language of an act', () => {
  it('is that of its clauses, with or without a country', () => {
    expect(inTag('en')).toEqual([])
    expect(inTag('en-KE')).toEqual([])
  })

  it('is a finding where no clause is in it, at the file that names it', () => {
    const [found] = inTag('pt')
    expect(found).toMatchObject({ ruleId: 'language-not-drafted', severity: 'finding', file: 'jurisdictions/kenya.yaml' })
    expect(found?.reason).toContain('Portuguese (pt)')
    expect(found?.reason).toContain('English (en)')
  })

  it('is told with the tag that is near', () => {
    expect(inTag('enn')[0]?.note).toContain('Did you mean "en"?')
  })
})
