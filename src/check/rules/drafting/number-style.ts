import { patternIn } from '../../../language/index.ts'
import { matchesIn } from '../../matchesIn.ts'
import { numberOf } from '../../numberOf.ts'
import { phrase } from '../../phrase.ts'
import type { Reading, Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

interface Count {
  unit: Unit
  words: string
  value: number
  inFigures: boolean
}

export const numberStyle: Rule = {
  id: 'number-style',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Times and amounts in figures in one place and in words in another, or in both at once.',
  hint: 'Choose one style for the act: figures throughout, or words up to ten and figures above.',
  needs: ['time or share'],
  *check(reading) {
    yield* phrase(
      reading,
      patternIn(reading.language, 'number in words and figures', 'g'),
      ([words]) => `“${words}” says the number twice, and the two may come to differ`,
    )
    const all = countsIn(reading)
    yield* oddOnes(all.filter(({ penalty }) => !penalty))
    yield* oddOnes(all.filter(({ penalty }) => penalty))
  },
}

/** Every time or share with its number; “one” is as often an article, and a penalty keeps the style of the criminal code. */
function countsIn(reading: Reading): (Count & { penalty: boolean })[] {
  const { language } = reading
  const counted = patternIn(language, 'time or share', 'g')
  const [punishes, term] = [patternIn(language, 'words of punishment'), patternIn(language, 'opening of a term of imprisonment')]
  return unitsHolding(reading, counted).flatMap((unit) =>
    matchesIn(counted, unit.own).flatMap(({ 0: words, 1: figure = '', index }) => {
      const value = numberOf(figure, language)
      const penalty = punishes.test(unit.own) && term.test(unit.own.slice(Math.max(0, index - 80), index))
      return value === undefined || value === 1 ? [] : [{ unit, words, value, inFigures: /\d/.test(figure), penalty }]
    }),
  )
}

/** What departs from the style of most: words up to a number and figures above it are one style. */
function* oddOnes(counts: Count[]): Generator<Found> {
  const figures = counts.filter(({ inFigures }) => inFigures)
  const inWords = counts.filter(({ inFigures }) => !inFigures)
  const lowest = Math.min(...figures.map(({ value }) => value))
  const highest = Math.max(...inWords.map(({ value }) => value))
  if (figures.length === 0 || inWords.length === 0 || highest < lowest) return
  const [odd, style] = figures.length < inWords.length ? [figures, 'words'] : [inWords, 'figures']
  for (const { unit, words } of odd) {
    yield { origin: unit.origin, label: unit.label, reason: `“${words}”, where the act otherwise writes such numbers in ${style}` }
  }
}
