import { expect, it } from 'vitest'
import { longestTerm } from '../../src/check/longestTerm.ts'
import { numberOf } from '../../src/check/numberOf.ts'
import { openLanguage } from '../../src/index.ts'

const english = await openLanguage('en')

it.each([
  ['14', 14],
  ['5,000', 5000],
  ['fourteen', 14],
  ['Twenty-five', 25],
  ['ninety nine', 99],
  ['several', undefined],
])('the number that “%s” names', (words, number) => {
  expect(numberOf(words, english)).toBe(number)
})

it.each([
  ['liable to imprisonment for a term not exceeding five (5) years', 5],
  ['liable to a fine, or to imprisonment for 18 months', 1.5],
  ['punished with imprisonment of not less than two and not more than twenty-five years', 25],
  ['liable to imprisonment for life', 100],
  ['liable to a fine of ten units', undefined],
])('the longest term of “%s”', (words, years) => {
  expect(longestTerm(words, english)).toBe(years)
})
