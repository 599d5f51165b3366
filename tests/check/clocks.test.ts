import { describe, expect, it } from 'vitest'
import { type Clock, chainFrom, checkClocks } from '../../src/check/index.ts'
import { companionOf, draftAct, type LoadedTemplate, weighAct, writeReport } from '../../src/index.ts'
import { languageOf } from '../../src/language/index.ts'
import { acts, drafted, fragments, library } from '../fixtures/acts.ts'

/** What the clocks of the Kenyan act say with other times, or with other clocks in one clause. */
async function weighed(set: Record<string, string>, id?: string, change: (clocks: Record<string, object>) => Record<string, object> = (clocks) => clocks) {
  const clause = id === undefined ? undefined : library.clauses.get(id)
  const changed = clause
    ? {
        ...library,
        clauses: new Map([
          ...library.clauses,
          [clause.value.id, { ...clause, value: { ...clause.value, clocks: change(clause.value.clocks) } as typeof clause.value }],
        ]),
      }
    : library
  const draft = await draftAct(changed, { jurisdiction: 'kenya', template: 'comprehensive', set }, fragments)
  return [...draft.messages, ...weighAct(draft, changed)].map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

describe('the clocks of an act', () => {
  it.each(acts)('agree in $jurisdiction $template', async ({ jurisdiction, template }) => {
    expect(weighAct(await drafted(jurisdiction, template), library).map(String)).toEqual([])
  })

  it('are not said to come too soon in a language whose times cannot be read', async () => {
    const { bill, settings } = await drafted('kenya')
    const language = languageOf(library, 'th')
    expect(checkClocks(bill, library, { ...settings, language }).map(String)).toEqual([])
  })

  it('tell where the person suspected would be warned before the police could look', async () => {
    const [found] = await weighed({ 'parameters.platforms/notice-and-removal.wait': '2 days' })
    expect(found).toMatch(
      /^clock-too-soon: \d+\(5\): after “.*”, “the user may be told” may come 2 days on, and “the police have assessed the report” only 4 days on$/,
    )
  })

  it('tell where what must come first has no time that can be read', async () => {
    const [found] = await weighed({ 'parameters.institutions/specialised-unit.assess': 'a fair while' })
    expect(found).toMatch(/“the user may be told” may come 10 days on, and “the police have assessed the report” at no time that is set$/)
  })

  it('tell where a copy would be gone before anybody looked at it', async () => {
    const found = await weighed({ 'parameters.removal/preserve-before-delete.period': '24 hours' })
    expect(found[0]).toContain('“the preserved copy is deleted” may come 24 hours on')
  })

  it('tell where what begins has no end', async () => {
    const found = await weighed({}, 'removal/orders', ({ decision, ...others }) => others)
    expect(found).toEqual([expect.stringMatching(/^clock-without-end: \d+\(5\): what begins when those affected are told of the order has no end in the act$/)])
  })

  it('tell of an event that is written otherwise than elsewhere, and of a time that the clause does not have', async () => {
    const misspelt = await weighed({}, 'institutions/specialised-unit', ({ assess, ...others }) => ({
      ...others,
      assess: { ...assess, from: 'the report is mad' },
    }))
    expect(misspelt).toContain('unknown-event: No other clock names the event “the report is mad”')
    const unknown = await weighed({}, 'institutions/hotline', (clocks) => ({ ...clocks, asses: clocks.assess ?? {} }))
    expect(unknown).toContain('unknown-parameter: Unknown parameter "asses"')
  })
})

it('counts the later of two ways to an event for all that follows, whichever clause comes first', () => {
  const clock = (from: string, to: string, hours: number): Clock => ({
    ...{
      from,
      to,
      hours,
      by: 'the keeper',
      said: { from, to, by: 'the keeper' },
      earliest: false,
      lasting: false,
      words: `${hours} hours`,
      label: '1',
      file: 'a.yaml',
    },
    at: { line: 1, column: 1 },
  })
  const clocks = [clock('fog', 'lit', 1), clock('lit', 'logged', 2), clock('fog', 'seen', 4), clock('seen', 'lit', 6)]
  for (const order of [clocks, clocks.toReversed()]) {
    const times = chainFrom('fog', order).map(({ clock: { to }, latest }) => [to, latest])
    expect(times).toHaveLength(4)
    expect(times).toContainEqual(['logged', 12])
  }
  const circle = chainFrom('fog', [...clocks, clock('logged', 'seen', 1)])
  expect(circle).toHaveLength(5)
})

describe('the timeline', () => {
  it('adds the times of each chain up, and follows the settings', async () => {
    const rows = async (set: Record<string, string>) => {
      const draft = await draftAct(library, { jurisdiction: 'kenya', template: 'comprehensive', set }, fragments)
      if (!draft.settings) throw new Error('no settings')
      const report = await companionOf(library, draft, library.templates.get('timeline') as LoadedTemplate)
      const text = new TextDecoder().decode(await writeReport(report, 'md', { title: '', language: draft.settings.language }))
      return text.split('when an expert notice is received')[1]?.split('### ')[0] ?? ''
    }
    const usual = await rows({})
    expect(usual).toMatch(/\| the report is made \| the provider \| within 24 hours \| \d+\(1\) \| within 30 hours ▇+ \|/)
    expect(usual).toMatch(/\| the user may be told \| the provider \| not before 10 days \| 48\(5\) \| not before 10 days ░+ \|/)
    expect(await rows({ 'parameters.reporting/duty-to-report.deadline': '48 hours' })).toMatch(/\| the report is made .* within 54 hours ▇+ \|/)
  })
})
