import { expect, it } from 'vitest'
import { recogniseText } from '../fixtures/recognised.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

/** The numbers at which one rule finds something in a bill. */
function foundBy(id: string, law: string): (string | undefined)[] {
  const chosen = rules.filter((rule) => rule.id === id)
  return lintAct(recogniseText(law).bill, chosen).map(({ label }) => label)
}

it.each(['(1)', '(a)', '(i)', '(๑)', '(١)'])('a list of one is one whatever its number: %s', (number) => {
  expect(foundBy('list-of-one', `1. Lamps\nA keeper must light—\n${number} the north lamp.\n2. Oil\nA keeper must buy oil.`)).toHaveLength(1)
})

it.each(['(2)', '(b)', '(ii)', '(12)'])('a later number is none: %s', (number) => {
  expect(foundBy('list-of-one', `1. Lamps\nA keeper must light—\n${number} the north lamp.\n2. Oil\nA keeper must buy oil.`)).toEqual([])
})

it('an entry that stands alone in a schedule is no list of one', () => {
  const law = '1. Ferries\nA ferry runs on a route in the Schedule.\n2. Fees\nNo fee is due.\nTHE SCHEDULE\nRoutes\n1. The north route.'
  expect(foundBy('list-of-one', law)).toEqual([])
})

it('a schedule is named though a longer word stands before its name', () => {
  const law = (words: string) => `1. Ferries\nA ferry ${words}.\n2. Fees\nNo fee is due.\nTHE SCHEDULE\nRoutes\n1. The north route.`
  expect(foundBy('unused-schedule', law('runs as the scheduled bus does'))).toHaveLength(1)
  expect(foundBy('unused-schedule', law('runs as the scheduled bus does, on a route in the Schedule'))).toEqual([])
})
