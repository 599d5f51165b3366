import { compilePattern, patternIn } from '../../../language/index.ts'
import type { Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { wordCount } from '../../wordCount.ts'

export const headingForm: Rule = {
  id: 'heading-form',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A heading that is a sentence or ends with a stop.',
  hint: 'Use a few words that name the matter, without a verb that commands and without a full stop.',
  needs: ['verb of a sentence'],
  *check({ divisions, provisions, language }) {
    const [sentence, question] = [patternIn(language, 'verb of a sentence'), patternIn(language, 'opening of a question')]
    const headings = [...divisions.map(({ heading, label, origin }) => ({ heading, label, origin })), ...provisions.map((unit) => headingOf(unit, sentence))]
    // The stop of “Licences, etc.” is that of the abbreviation.
    const short = compilePattern('\\b{abbreviation}\\.$', language)
    const stops = headings.filter(({ heading }) => /[.;:,]$/.test(heading) && !short.test(heading))
    const sentences = headings.filter(({ heading }) => !/[.;:,]$/.test(heading) && sentence.test(heading) && !question.test(heading))
    yield* once(stops, 'This heading ends with a stop', stops.length > 2 && stops.length === headings.filter(({ heading }) => heading !== '').length)
    yield* once(sentences, 'This heading is a sentence')
  },
}

/** How an act sets its headings is told of the first; where it sets all of them so, it is a style of its house. */
function* once([first, ...others]: { heading: string; label: string; origin: Unit['origin'] | undefined }[], reason: string, house = false): Generator<Found> {
  if (!first) return
  const { heading, label, origin } = first
  const likewise = others.length === 0 ? '' : others.length === 1 ? '; 1 other likewise' : `; ${others.length} others likewise`
  yield { origin, label, reason: `${reason}${likewise}`, quote: heading, ...(house ? { severity: 'info' } : {}) }
}

/** The heading of a provision; a few words with a stop before its first subsection are one too. */
function headingOf({ heading, label, origin, own, below }: Unit, sentence: RegExp) {
  const standsAbove = heading === '' && below.length > 0 && wordCount(own) <= 8 && /^\p{Lu}[^.]*\.$/u.test(own.trim()) && !sentence.test(own)
  return { heading: standsAbove ? own.trim() : heading, label, origin }
}
