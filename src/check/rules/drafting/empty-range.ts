import { patternIn } from '../../../language/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import { hoursIn } from '../../hoursIn.ts'
import { matchesIn } from '../../matchesIn.ts'
import { numberOf } from '../../numberOf.ts'
import type { Reading, Unit } from '../../reading.ts'
import { remembered } from '../../remembered.ts'
import type { Found, Rule } from '../../rule.ts'
import { ownSentencesOf } from '../../sentencesOf.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const ranges = ['range between two bounds', 'range from one bound to another', 'range of a part and the whole']
const ages = ['age that somebody has reached', 'age that somebody is below']

export const emptyRange: Rule = {
  id: 'empty-range',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A sentence that can never apply: bounds with nothing between them, or somebody of an age that the word for them shuts out.',
  hint: 'Compare the two numbers, which may come from settings; a sentence that one of them makes void is left out.',
  needs: ['range between two bounds'],
  *check(reading) {
    for (const name of ranges) yield* sentencesWith(reading, name, (groups, unit) => emptyBounds(groups, unit))
    for (const name of ages) yield* sentencesWith(reading, name, (groups) => impossibleAge(groups, name, reading))
  },
}

type Groups = Record<string, string | undefined>

/** A finding for each sentence in which something is amiss with what a pattern finds. */
function* sentencesWith(reading: Reading, name: string, amiss: (groups: Groups, unit: Unit) => string | undefined): Generator<Found> {
  const pattern = patternIn(reading.language, name, 'g')
  for (const unit of unitsHolding(reading, pattern)) {
    if (unit.kind === 'definition') continue
    for (const quote of ownSentencesOf(unit)) {
      const [reason] = matchesIn(pattern, quote).flatMap(({ groups = {} }) => amiss(groups, unit) ?? [])
      if (reason !== undefined) yield { origin: unit.origin, label: unit.label, reason, quote }
    }
  }
}

function emptyBounds({ low = '', high = '' }: Groups, { language }: Unit): string | undefined {
  const [from, to] = [hoursIn(low, language), hoursIn(high, language)]
  return from !== undefined && to !== undefined && from > to ? `Nothing lies between ${low} and ${high}` : undefined
}

/** Ages that the act gives a name, and words that it keeps for persons below an age. */
const agesOf = remembered((reading: Reading) => {
  const ageOf = (pattern: string, meaning: string) => numberOf(patternIn(reading.language, pattern).exec(meaning)?.groups?.age ?? '', reading.language)
  const known = (pattern: string) =>
    new Map(
      definedTerms(reading).flatMap(({ term, meaning }) => {
        const age = ageOf(pattern, meaning)
        return age === undefined ? [] : [[term.toLowerCase(), age] as const]
      }),
    )
  return { named: known('age by name'), limits: known('age below which a word holds') }
})

function impossibleAge({ who = '', age = '' }: Groups, name: string, reading: Reading): string | undefined {
  const { named, limits } = agesOf(reading)
  const [limit, years] = [limits.get(who.toLowerCase()), yearsIn(age, named, reading)]
  if (limit === undefined || years === undefined || years < limit) return undefined
  const called = nameOf(age, named)
  return name === 'age that somebody has reached' ? `No ${who} has reached the ${called}` : `Every ${who} is below the ${called}`
}

/** The years of “age of 16 years”, or of an age that the act names, whatever words go on behind it. */
function yearsIn(age: string, named: ReadonlyMap<string, number>, reading: Reading): number | undefined {
  const own = named.get(nameOf(age, named))
  return own ?? numberOf(/^age of ([\p{L}\d]+(?:-\p{L}+)?)/u.exec(age)?.[1] ?? '', reading.language)
}

function nameOf(age: string, named: ReadonlyMap<string, number>): string {
  const words = age.toLowerCase()
  const term = [...named.keys()].filter((name) => words.startsWith(name)).sort((a, b) => b.length - a.length)[0]
  return term ?? (/^age of [\p{L}\d-]+(?: years)?/u.exec(words)?.[0] ?? words).trim()
}
