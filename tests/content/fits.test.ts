import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { plainText, wordsOf } from '../../src/tree/index.ts'
import { fragments, library, templates } from '../fixtures/acts.ts'

// A setting with a range is tried at its ends: no sentence may be printed that this value makes void. What a value makes void is told by words that can
// only stand where it is otherwise.
const ends: { set: Record<string, string>; void: RegExp }[] = [
  { set: { 'ages.consent': '18' }, void: /has reached the age of consent|below the age of consent|whether or not the child has reached/ },
  { set: { 'features.spent-convictions': 'false' }, void: /be spent\b|not spent\b|unspent/ },
]
const otherwise: { set: Record<string, string>; said: RegExp }[] = [
  { set: { 'ages.consent': '16' }, said: /below the age of consent to sexual activity/ },
  { set: { 'features.spent-convictions': 'true' }, said: /is not spent/ },
]

async function linesOf(template: string, set: Record<string, string>): Promise<string[]> {
  const { bill, messages } = await draftAct(library, { jurisdiction: 'kenya', template, set }, fragments)
  expect(messages.map(String)).toEqual([])
  if (!bill) throw new Error('no bill')
  return [...wordsOf(bill)].map(({ children }) => plainText(children))
}

describe.each(ends)('where $set', ({ set, void: pattern }) => {
  it.each(templates)('no sentence of the %s act is void', async (template) => {
    expect((await linesOf(template, set)).filter((line) => pattern.test(line))).toEqual([])
  })

  // The choices of a clause hold sentences as well, and a country may take any of them.
  it('nor is any option that prints by itself', async () => {
    const choices = [...library.clauses.values()].flatMap(({ value }) =>
      Object.entries(value.choices).flatMap(([name, { options }]) =>
        Object.entries(options)
          .filter(([, { text }]) => /age of consent|be spent|not spent/.test(text))
          .map(([option]) => ({ [`choices.${value.id}.${name}`]: option })),
      ),
    )
    for (const choice of choices) {
      expect((await linesOf('comprehensive', { ...set, ...choice })).filter((line) => pattern.test(line))).toEqual([])
    }
  })
})

it.each(otherwise)('the same sentences stand where $set', async ({ set, said }) => {
  expect((await linesOf('comprehensive', set)).some((line) => said.test(line))).toBe(true)
})
