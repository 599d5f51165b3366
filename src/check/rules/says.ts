import type { Reading } from '../reading.ts'
import { type Statement, statementsHolding } from '../statements.ts'

/** Whether words hold what every pattern asks for, in any order. */
export function fits(text: string, ...patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => pattern.test(text))
}

/** The sentences of an act that hold what every pattern asks for. */
export function sayings(reading: Reading, ...patterns: readonly RegExp[]): Statement[] {
  return statementsHolding(reading, ...patterns).filter(({ text }) => fits(text, ...patterns))
}

/** Whether one sentence of an act says it all. */
export function says(reading: Reading, ...patterns: readonly RegExp[]): boolean {
  return statementsHolding(reading, ...patterns).some(({ text }) => fits(text, ...patterns))
}
