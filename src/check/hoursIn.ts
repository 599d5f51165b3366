import { type Lexicon, patternIn } from '../language/index.ts'
import { numberOf } from './numberOf.ts'

const hours = { hours: 1, days: 24, weeks: 168, months: 730, years: 8760 } as const

/** A time in words as hours, a month as the twelfth of a year; undefined where it is no time that the language knows. */
export function hoursIn(words: string, language: Lexicon): number | undefined {
  const { number = '', ...units } = patternIn(language, 'length of time').exec(words)?.groups ?? {}
  const unit = Object.entries(hours).find(([name]) => units[name] !== undefined)
  const value = numberOf(number, language)
  return unit && value !== undefined ? value * unit[1] : undefined
}
