import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { lintAct, rules } from '../../src/check/index.ts'
import { recogniseBill } from '../../src/recognise/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { acts, draftOf } from '../fixtures/acts.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { broken, brokenBy } from './brokenActs.ts'

// The rules once more, where no pattern asks for words, so that each reads all of an act.
vi.resetModules()
vi.doMock('../../src/check/needOf.ts', () => ({ needOf: () => ({ need: undefined }) }))
const { rules: unsparing } = await import('../../src/check/index.ts')

/** What the rules find when they read only what has their words, and when they read everything. */
function both(bill: Bill, only?: string): [sparing: string[], unsparing: string[]] {
  const chosen = (all: typeof rules) => all.filter(({ preset, id }) => only === undefined || `${preset}/${id}` === only)
  return [chosen(rules), chosen(unsparing)].map((some) =>
    lintAct(bill, some).map(({ ruleId, line, label, reason }) => JSON.stringify([ruleId, line, label, reason])),
  ) as [string[], string[]]
}

const billOf = (text: string) =>
  recogniseBill(
    text.split('\n').map((text, index) => ({ text, line: index + 1 })),
    'bill',
  ).bill

const folder = join(repositoryRoot, 'docs/rules')
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/```law\n([\s\S]*?)```/g)].map(([, text = '']) => text))

it.each(acts)('the words that patterns ask for change nothing in $jurisdiction $template', async (request) => {
  const [sparing, all] = both(await draftOf(request))
  expect(sparing).toEqual(all)
})

it.each(broken)('nor where %s', (_, mutation, id) => {
  const [sparing, all] = both(brokenBy(mutation), id)
  expect(sparing).toEqual(all)
  expect(all).not.toEqual([])
})

it('nor in the examples of all rules', () => {
  for (let at = 0; at < examples.length; at += 20) {
    const [sparing, all] = both(billOf(examples.slice(at, at + 20).join('\n')))
    expect(sparing).toEqual(all)
    expect(all).not.toEqual([])
  }
})

it('nor in sentences whose halves come from different rules', () => {
  const sentences = examples
    .join('\n')
    .split('\n')
    .filter((line) => line.length > 40)
  const half = fc.tuple(fc.constantFrom(...sentences), fc.nat({ max: 20 }))
  const sentence = fc.tuple(half, half).map(([[one, at], [other, from]]) => [...one.split(' ').slice(0, at + 3), ...other.split(' ').slice(from)].join(' '))
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 5, maxLength: 20 }), (lines) => {
      const [sparing, all] = both(billOf(lines.flatMap((line, at) => [`${at + 1}. Provision`, line]).join('\n')))
      expect(sparing).toEqual(all)
    }),
    { numRuns: 60 },
  )
})
