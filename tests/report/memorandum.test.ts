import { describe, expect, it } from 'vitest'
import { tasksOfAct } from '../../src/report/tasksOfAct.ts'
import { provisionsOf } from '../../src/tree/index.ts'
import { acts, drafted, library } from '../fixtures/acts.ts'
import { companionOfAct, rows, tables, wordsOf } from './reading.ts'

// What a minister lays before parliament with a bill: it says something of every provision that the bill has, and nothing of one that it has not.

describe.each(acts)('the memorandum of $jurisdiction, $template', async ({ jurisdiction, template }) => {
  const { bill, settings } = await drafted(jurisdiction, template)
  const root = await companionOfAct('memorandum', jurisdiction, template)
  const words = root.children.map(wordsOf)
  const provisions = [...provisionsOf(bill.children[2])]
  it('explains each provision once, in the order of the bill', () => {
    const explained = root.children.flatMap((node) => {
      const [lead, ...rest] = node.type === 'paragraph' ? node.children : []
      return lead?.type === 'strong' && wordsOf(lead).endsWith('.') ? [{ lead: wordsOf(lead), said: rest.map(wordsOf).join('').trim() }] : []
    })
    expect(explained).toHaveLength(provisions.length)
    for (const [nth, { heading, clause }] of provisions.entries()) {
      expect(explained[nth]?.lead.endsWith(`${heading}.`), `${explained[nth]?.lead} is ${heading}`).toBe(true)
      expect((explained[nth]?.said ?? '').split(' ').length, clause).toBeGreaterThan(5)
      expect(explained[nth]?.said, clause).not.toContain('what this provision does')
    }
  })

  it('gives no advice to drafters, and leaves no setting unfilled', () => {
    expect(words.filter((one) => /drafter|toolkit|\bclause may be\b|\{|undefined/i.test(one))).toEqual([])
  })

  it('says nothing of what the bill has not', () => {
    const about = [
      { clause: ['detection/no-general-monitoring'], said: /none of them is obliged to watch/ },
      { clause: ['defences/consensual-peers'], said: /between adolescents who are close in age/ },
      { clause: ['procedure/safeguards', 'core/investigation'], said: /Each power of investigation needs/ },
      { clause: ['victims/support-services', 'core/support'], said: /depends neither on a report/ },
    ]
    const ids = provisions.map(({ clause }) => clause)
    for (const { clause, said } of about)
      expect(
        words.some((one) => said.test(one)),
        String(said),
      ).toBe(clause.some((id) => ids.includes(id)))
  })

  it('names each right that a provision limits, with the provision, and where the constitution has it if that is known', () => {
    const limited = provisions.flatMap(({ clause }) =>
      Object.keys(library.clauses.get(clause)?.value.memorandum?.limits ?? {}).map((right) => ({ clause, right })),
    )
    expect(limited.length).toBeGreaterThan(5)
    for (const right of new Set(limited.map((one) => one.right))) {
      const { value = '', source, status } = settings.facts.get(`rights.${right}`) ?? {}
      const title = value.charAt(0).toUpperCase() + value.slice(1)
      const inIt = tables(root, title).flatMap(rows)
      const expected = provisions.filter(({ clause }) => limited.some((one) => one.clause === clause && one.right === right))
      expect(inIt).toHaveLength(expected.length)
      for (const [nth, { heading }] of expected.entries()) expect(inIt[nth]?.[0]).toContain(heading)
      if (source)
        expect(
          words.some((one) => one.includes(source) && (status === 'verified' || one.includes('to be confirmed'))),
          source,
        ).toBe(true)
    }
  })

  it('asks for an amount for each task that costs money', () => {
    const tasks = tasksOfAct({ bill, library, settings, coverages: [], leads: [] }).filter(({ cost }) => cost)
    const asked = root.children.flatMap((node) => (node.type === 'table' ? rows(node) : [])).filter((row) => row.at(-1) === '[amount]')
    expect(asked).toHaveLength(tasks.length)
    expect(new Set(asked.map((row) => row[2]))).toEqual(new Set(tasks.map(({ label }) => label)))
  })

  it('is set out in the form of the country, every section once', () => {
    const headings = root.children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [wordsOf(node)] : []))
    const form = settings.companions.get('memorandum')?.sections ?? []
    expect(headings.slice(0, form.length)).toEqual(form.map(({ heading }) => heading))
    for (const { ask } of form) if (ask) expect(words).toContain(`[${ask}]`)
    for (const opening of ['Children are sexually exploited', 'The purpose of the Bill is', 'The table shows each chain', 'The Bill gives the following tasks'])
      expect(
        words.filter((one) => one.startsWith(opening)),
        opening,
      ).toHaveLength(1)
  })
})

describe('the memoranda of countries', async () => {
  const [kenya, netherlands, thailand] = await Promise.all(['kenya', 'netherlands', 'thailand'].map((id) => companionOfAct('memorandum', id)))

  it('speak of the treaties that bind each of them, and say of which it is not known', () => {
    const headings = (root: typeof kenya) => root?.children.flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : [])) ?? []
    const charter = 'African Charter on the Rights and Welfare of the Child'
    expect(headings(kenya)).toContain(charter)
    expect(headings(netherlands)).not.toContain(charter)
    expect(headings(netherlands).some((title) => title.includes('CETS 201'))).toBe(true)
    expect(headings(kenya).some((title) => title.includes('CETS 201'))).toBe(false)
    expect(thailand?.children.map(wordsOf).some((words) => words.startsWith('Whether the following bind the country'))).toBe(true)
  })

  it('differ in name, in headings and in how a provision is named', () => {
    const titles = [kenya, netherlands, thailand].map((root) => root && wordsOf(root.children[0] as never).split(':')[0])
    expect(titles).toEqual(['Memorandum of Objects and Reasons', 'Explanatory memorandum (memorie van toelichting)', 'Note on the principle and the rationale'])
    const names = [kenya, netherlands].map(
      (root) =>
        root?.children
          .map(wordsOf)
          .find((one) => one.includes('Duty to report.'))
          ?.split(' Duty')[0],
    )
    expect(names[0]).toMatch(/^Clause \d+$/)
    expect(names[1]).toMatch(/^Article \d+$/)
  })
})
