import { describe, expect, it } from 'vitest'
import { settingPaths } from '../../src/customise/index.ts'
import { drafted, library } from '../fixtures/acts.ts'
import { some } from '../fixtures/runs.ts'
import { companionOfAct, rows, tables, wordsOf } from './reading.ts'

const leads = library.templates.get('open-choices')?.value.leads ?? []

describe.each(some(['model', 'kenya', 'netherlands', 'thailand'], 2))('the open choices of %s', async (jurisdiction) => {
  const { settings, blanks } = await drafted(jurisdiction)
  const root = await companionOfAct('open-choices', jurisdiction)
  const headings = root.children.flatMap((node) => (node.type === 'heading' && node.depth === 3 ? [wordsOf(node)] : []))
  const where = new Map(
    tables(root, 'For the drafter: where each answer goes')
      .flatMap(rows)
      .map(([number = '', setting = '']) => [number, setting]),
  )
  const numbers = [
    ...headings.map((heading) => heading.split('.')[0] ?? ''),
    ...['Names, ages and penalties', 'Times and other measures', 'Laws and bodies to be named', 'Facts to confirm'].flatMap((title) =>
      tables(root, title)
        .flatMap(rows)
        .map(([number = '']) => number),
    ),
  ]

  it('are numbered through, each question once, and the drafter finds the setting of each', () => {
    const counted = [...where.keys()].map((_, index) => String(index + 1))
    expect([...where.keys()]).toEqual(counted)
    expect([...numbers].sort((a, b) => Number(a) - Number(b))).toEqual(counted)
    const paths = settingPaths(settings, library)
    expect([...where.values()].filter((path) => !paths.has(path) && !settings.facts.has(path))).toEqual([])
    expect(new Set(where.values()).size).toBe(where.size)
  })

  it('show no path of a setting outside the table for the drafter', () => {
    const end = root.children.findIndex((node) => wordsOf(node) === 'For the drafter: where each answer goes')
    const said = root.children.slice(0, end).map(wordsOf)
    expect([...where.values()].filter((path) => path.includes('/') && said.some((words) => words.includes(path)))).toEqual([])
  })

  it('ask for every blank and every choice that the act leaves open', () => {
    const asked = new Set(where.values())
    expect(blanks.filter(({ setting }) => setting !== '' && !asked.has(setting))).toEqual([])
    const open = root.children.map(wordsOf).filter((words) => words === 'The act as it stands: open')
    expect(open).toHaveLength(blanks.filter(({ kind }) => kind === 'choice').length)
  })

  it('begin with questions of policy, in the order of the document', () => {
    const asked = [...where.values()].filter((path) => path.startsWith('choices.')).map((path) => path.slice('choices.'.length))
    const first = asked.filter((path) => leads.includes(path))
    expect(asked.slice(0, first.length)).toEqual(leads.filter((path) => first.includes(path)))
    expect(first.length).toBeGreaterThan(20)
  })

  it('list the times that the act sets, and the laws that it calls by no name of the country', () => {
    const times = tables(root, 'Times and other measures').flatMap(rows)
    expect(times.length).toBeGreaterThan(100)
    for (const [, question = '', now = ''] of times) expect([question.endsWith('?'), now !== '']).toEqual([true, true])
    const laws = tables(root, 'Laws and bodies to be named')
      .flatMap(rows)
      .map(([, question = '']) => question)
    expect(laws.length).toBeGreaterThan(0)
    const nameless = settings.facts.get('laws.criminal-procedure')?.source === undefined
    expect(laws.includes('Which is “the law on criminal procedure”?')).toBe(nameless)
    const named = [...settings.facts.values()].filter(({ path, source }) => path.startsWith('laws.') && source !== undefined)
    for (const { value = '' } of named) expect(laws).not.toContain(`Which is “${value}”?`)
  })
})
