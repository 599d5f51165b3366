import type { Reading } from '../reading.ts'
import { type PlacedRule, rulesHolding } from '../rulesHolding.ts'
import { sentencesOf } from '../sentencesOf.ts'
import { fits } from './says.ts'

/** The rules of an act that hold what every pattern asks for, in any of their sentences. */
export function rulesFitting(reading: Reading, ...patterns: readonly RegExp[]): PlacedRule[] {
  return rulesHolding(reading, ...patterns).filter(({ rule }) => fits(rule.text, ...patterns))
}

/** The rules of an act with a sentence that holds what every pattern asks for and nothing of `unless`, and the first such sentence. */
export function rulesSaying(reading: Reading, patterns: readonly RegExp[], unless?: RegExp): (PlacedRule & { sentence: string })[] {
  return rulesHolding(reading, ...patterns).flatMap((placed) => {
    const sentence = sentencesOf(placed.rule).find((words) => fits(words, ...patterns) && !unless?.test(words))
    return sentence === undefined ? [] : [{ ...placed, sentence }]
  })
}
