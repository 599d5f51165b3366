import { describe, expect, it } from 'vitest'
import { penaltyTable } from '../../src/check/index.ts'
import { companionOf, draftAct, type Library, type LoadedTemplate, weighAct, writeReport } from '../../src/index.ts'
import { acts, drafted, fragments, library } from '../fixtures/acts.ts'

/** The library with another value in one field of one clause. */
function withWeights(id: string, weights: Record<string, object>): Library {
  const clause = library.clauses.get(id)
  if (!clause) throw new Error(id)
  return { ...library, clauses: new Map([...library.clauses, [id, { ...clause, value: { ...clause.value, weights } as typeof clause.value }]]) }
}

/** The library with other settings in one jurisdiction. */
function withSettings(id: string, fields: Record<string, unknown>): Library {
  const own = library.jurisdictions.get(id)
  if (!own) throw new Error(id)
  return { ...library, jurisdictions: new Map([...library.jurisdictions, [id, { ...own, value: { ...own.value, ...fields } }]]) }
}

async function weighed(changed: Library, jurisdiction = 'kenya', set = {}) {
  const draft = await draftAct(changed, { jurisdiction, template: 'comprehensive', set }, fragments)
  return weighAct(draft, changed).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

describe('the penalties of an act', () => {
  it.each(acts)('are in proportion in $jurisdiction $template', async ({ jurisdiction, template }) => {
    expect(weighAct(await drafted(jurisdiction, template), library).map(String)).toEqual([])
  })

  it('are told where one conduct stands in two classes', async () => {
    const changed = withWeights('offences/financing', { offence: { 'same-as': 'offences/production#offence' } })
    expect(await weighed(changed)).toEqual([
      expect.stringMatching(/^two-classes: \d+\(1\) punishes what 10\(1\) punishes, in the class grave where that has gravest/),
    ])
  })

  it('are told where the graver case is lighter, by class and by years', async () => {
    const lighter = [expect.stringMatching(/^graver-is-lighter: 17\(2\) is the graver case of 12\(1\)/)]
    const own = library.jurisdictions.get('kenya')?.value['penalty-classes']
    expect(await weighed(withSettings('kenya', { 'penalty-classes': { ...own, 'offences/live-transmission': {} } }))).toEqual(lighter)
    const light = await weighed(library, 'kenya', { 'penalties.gravest.imprisonment': 'two years' })
    expect(light).toContainEqual(expect.stringContaining('10(1) is the graver case of 11(1)'))
  })

  it('are told where a class falls below the law in force, in its term or its fine', async () => {
    const found = await weighed(withSettings('kenya', { 'penalty-classes': {} }))
    expect(found).toContainEqual(
      'below-present-law: 10(2) (serious) allows 10 years where the law in force allows 25 years (Computer Misuse and Cybercrimes Act, 2018, section 24(1))',
    )
    expect(found).toContainEqual(expect.stringContaining('10(2) (serious) allows a fine of 2000000 shillings where the law in force allows 20000000'))
    expect(found.some((told) => told.includes('gravest'))).toBe(false)
  })

  it.each([
    ['one year', '1 year'],
    ['eighteen months', '18 months'],
  ])('tell a term as a reader counts it: %s', async (imprisonment, words) => {
    const found = await weighed(library, 'kenya', { 'penalties.grave.imprisonment': imprisonment })
    expect(found).toContainEqual(expect.stringContaining(`(grave) allows ${words} where the law in force allows 25 years`))
  })

  it('are worded by the profile from numbers, and for life where the law has that', async () => {
    const printed = async (imprisonment: unknown, figures: string) => {
      const penalty = library.profiles.get('commonwealth')?.value.penalty
      const changed = withSettings('kenya', { penalties: { gravest: { imprisonment, source: 'x' } }, penalty: { ...penalty, figures } })
      const { bill } = await draftAct(changed, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
      return bill && penaltyTable(bill, (await drafted('kenya')).settings.language).find((row) => row.class === 'gravest')?.words
    }
    expect(await printed({ years: 30 }, 'words')).toContain('for a term not exceeding thirty years')
    expect(await printed({ months: 1 }, 'digits')).toContain('for a term not exceeding 1 month')
    expect(await printed('life', 'words')).toMatch(/liable, on conviction, to imprisonment for life$/)
  })
})

describe('the table of penalties', () => {
  it('has a row for each penalty that the act states, with its conduct and what the law in force provides', async () => {
    const draft = await drafted('kenya')
    const table = new TextDecoder().decode(
      await writeReport(await companionOf(library, draft, library.templates.get('penalties') as LoadedTemplate), 'md', {
        title: '',
        language: draft.settings.language,
      }),
    )
    const stated = JSON.stringify(draft.bill).match(/"type":"penalty"/g)?.length
    const rows =
      table
        .split('## Provision by provision')[1]
        ?.split('\n')
        .filter((row) => /^\| \d/.test(row)) ?? []
    expect(rows).toHaveLength(stated ?? 0)
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^\| 12\(1\) \| A person who .* possesses or controls child sexual abuse material; .* \| grave offences \| twenty-five years, twenty million shillings; Computer Misuse/,
      ),
    )
  })
})

describe('names in the settings of penalties', () => {
  it.each([
    ['penalty-classes', { 'offences/possesion-and-access': { standard: 'grave' } }, 'Unknown clause "offences/possesion-and-access"'],
    ['penalty-classes', { 'offences/possession-and-access': { standard: 'graver' } }, 'Unknown penalty class "graver"'],
    [
      'present-penalties',
      { 'offences/possession-and-access#posession': { imprisonment: { years: 2 } } },
      'Unknown provision "offences/possession-and-access#posession"',
    ],
  ])('must be known: %s %j', async (field, value, reason) => {
    const { messages } = await draftAct(withSettings('kenya', { [field]: value }), { jurisdiction: 'kenya', template: 'core' }, fragments)
    expect(messages.map((found) => found.reason)).toContain(reason)
  })

  it('must be known in the weights of a clause too', async () => {
    const changed = withWeights('offences/financing', { offence: { 'same-as': 'offences/prodction#offence' } })
    const { messages } = await draftAct(changed, { jurisdiction: 'kenya', template: 'core' }, fragments)
    expect(messages.map((found) => found.reason)).toContain('Unknown provision "offences/prodction#offence"')
  })
})
