import { compilePattern, type Lexicon } from '../../language/index.ts'
import { matchesIn } from '../matchesIn.ts'
import { numberOf } from '../numberOf.ts'

/** An age below which words speak of a person. */
export interface Age {
  years: number
  /** Whether a person of that very age is meant too. */
  inclusive: boolean
  at: number
}

/** The ages below which a text speaks of a person, in order. */
export function agesIn(text: string, lexicon: Lexicon): Age[] {
  const below = agesAt('\\b{age below}\\b', false, text, lexicon)
  const upTo = agesAt('\\b{age up to}\\b', true, text, lexicon)
  return [...below, ...upTo].sort((a, b) => a.at - b.at)
}

/** Every number of years in a text that may be an age. */
export function yearsIn(text: string, lexicon: Lexicon): number[] {
  return [...agesIn(text, lexicon), ...agesAt('\\b{years of life}\\b', false, text, lexicon)].map(({ years }) => years)
}

function agesAt(pattern: string, inclusive: boolean, text: string, lexicon: Lexicon): Age[] {
  return matchesIn(compilePattern(pattern, lexicon, 'g'), text).flatMap((match) => {
    const years = numberOf(match.slice(1).find((group) => group !== undefined) ?? '', lexicon)
    return years === undefined ? [] : [{ years, inclusive, at: match.index }]
  })
}
