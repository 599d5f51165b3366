import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Reading, readAct } from '../../src/check/reading.ts'
import type { Bill } from '../../src/tree/index.ts'
import { acts, draftOf } from '../fixtures/acts.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { recogniseText } from '../fixtures/recognised.ts'
import { book, rules } from '../fixtures/rules.ts'
import { runs, some } from '../fixtures/runs.ts'
import { broken, brokenBy } from './brokenActs.ts'

/** What the rules find when they read only what has their words, and when they read everything. */
function both(bill: Bill, only?: string): [sparing: string[], unsparing: string[]] {
  const [language = ''] = bill.language.split('-')
  const chosen = rules.filter(({ preset, id, languages }) => (only ?? `${preset}/${id}`) === `${preset}/${id}` && (languages?.includes(language) ?? true))
  const foundIn = (reading: Reading) =>
    chosen.flatMap(({ id, check }) => [...check(reading)].map(({ origin, label, reason }) => JSON.stringify([id, origin, label, reason])))
  const lexicon = book.lexiconOf(language)
  return [foundIn(readAct(bill, lexicon)), foundIn(readAct(bill, lexicon, () => undefined))]
}

const billOf = (text: string) => recogniseText(text).bill

const folder = join(repositoryRoot, 'docs/rules')
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/```law\n([\s\S]*?)```/g)].map(([, text = '']) => text))

it.each(some(acts, 2))('the words that patterns ask for change nothing in $jurisdiction $template', async (request) => {
  const [sparing, all] = both(await draftOf(request))
  expect(sparing).toEqual(all)
})

it.each(some(broken, 6))('nor where %s', (_, mutation, id) => {
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
    { numRuns: runs(60) },
  )
})
