import { describe, expect, it } from 'vitest'
import { changedLines } from '../../../src/compare/told/changedLines.ts'
import { markable } from '../../../src/compare/told/markable.ts'
import { wordDiff } from '../../../src/compare/wordDiff.ts'
import { type ProjectComparison, projectReport, tellProject, writeReport } from '../../../src/index.ts'

const lines = (before: string, after: string) => changedLines(wordDiff(before, after))

describe('the lines that changed', () => {
  it('stand alone, with a gap for each run of others', () => {
    const shown = lines('one\ntwo\nthree\nfour\n', 'one\ntwo\n3\nfour\n')
    expect(shown.map((line) => (line === 'gap' ? '…' : line.map(({ words }) => words).join('|')))).toEqual(['…', 'three|3', '…'])
  })

  it('mark no space at their edge', () => {
    for (const line of lines('  - one\n', '  - one\n  - two\n')) {
      if (line !== 'gap') for (const { op, words } of line) if (op !== 'same') expect(words).toBe(words.trim())
    }
  })
})

describe('a diff in Markdown', () => {
  const written = async (before: string, after: string) => {
    const fields = [{ field: 'text', pieces: wordDiff(before, after) }]
    const change = { clause: 'a/b', heading: 'Heading', action: 'patch', reason: 'Why *not*', file: 'overlays/a.yaml', inAct: true, fields } as const
    const compared: ProjectComparison = { changes: [{ ...change, fields }], acts: [], messages: [] }
    return new TextDecoder().decode(await writeReport(await projectReport(await tellProject(compared)), 'md', { title: '', language: 'en' }))
  }

  it.each([
    ['within 24 hours', 'within 12 hours', '> within ~~24~~**12** hours'],
    ['a person whom it names', 'a person, whom it names', '> a ~~person~~**person,** whom it names'],
    ['a child, or an adult', 'a child or an adult', '> a ~~child,~~**child** or an adult'],
    ['   - one', '   - two', '> - ~~one~~**two**'],
    ['a *star* stays', 'a *star* goes', '> a \\*star\\* ~~stays~~**goes**'],
  ])('of “%s” to “%s”', async (before, after, expected) => {
    const found = (await written(before, after)).split('\n').find((line) => line.startsWith('> '))
    expect(found?.replace('> \\-', '> -')).toBe(expected)
    expect(await written(before, after)).toContain('Why \\*not\\*')
  })

  it('leaves a line alone that Markdown can mark', () => {
    const [line] = lines('24 hours', '12 hours')
    if (line === undefined || line === 'gap') throw new Error('no line')
    expect(markable(line)).toBe(line)
  })
})
