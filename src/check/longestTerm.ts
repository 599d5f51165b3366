import { type Lexicon, patternIn } from '../language/index.ts'
import { matchesIn } from './matchesIn.ts'
import { numberOf } from './numberOf.ts'

/** The longest imprisonment that the words of a penalty allow, in years; a hundred for life. */
export function longestTerm(penalty: string, language: Lexicon): number | undefined {
  if (!patternIn(language, 'imprisonment').test(penalty)) return undefined
  if (patternIn(language, 'imprisonment for life').test(penalty)) return 100
  const years = matchesIn(patternIn(language, 'years or months', 'g'), penalty).flatMap(({ groups }) => {
    const value = numberOf(groups?.number ?? '', language)
    return value === undefined ? [] : [groups?.years ? value : value / 12]
  })
  return years.length === 0 ? undefined : Math.max(...years)
}
