import { matchesIn } from './matchesIn.ts'
import { numberInWords, numberOf } from './numberOf.ts'

const term = new RegExp(`\\b(${numberInWords}|\\d+)(?: ?\\(\\d+\\))? (year|month)s?\\b`, 'gi')

/** The longest imprisonment that the words of a penalty allow, in years; a hundred for life. */
export function longestTerm(penalty: string): number | undefined {
  if (!/\b(?:imprison(?:ment|ed)|prison)\b/i.test(penalty)) return undefined
  if (/\bfor life\b|\blife imprisonment\b/i.test(penalty)) return 100
  const years = matchesIn(term, penalty).flatMap(([, number = '', unit]) => {
    const value = numberOf(number)
    return value === undefined ? [] : [/year/i.test(unit ?? '') ? value : value / 12]
  })
  return years.length === 0 ? undefined : Math.max(...years)
}
