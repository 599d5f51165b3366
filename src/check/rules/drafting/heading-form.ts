import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { wordCount } from '../../wordCount.ts'

// A verb inside a relative clause, “content of which a provider is unaware”, makes no sentence.
const sentence = /^(?:(?!\b(?:who|whom|whose|which|that)\b).)*\b(?:shall|must|may|is|are|was|were|has|have|does|do|commits?|cannot)\b/i
const question = /^(?:what|who|whom|when|where|how|why|which|whether|if)\b/i

export const headingForm: Rule = {
  id: 'heading-form',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A heading that is a sentence or ends with a stop.',
  hint: 'Use a few words that name the matter, without a verb that commands and without a full stop.',
  languages: ['en'],
  *check({ divisions, provisions }) {
    const headings = [...divisions.map(({ heading, label, origin }) => ({ heading, label, origin })), ...provisions.map(headingOf)]
    for (const { heading, label, origin } of headings) {
      if (/[.;:,]$/.test(heading)) yield { origin, label, reason: 'This heading ends with a stop', quote: heading }
      else if (sentence.test(heading) && !question.test(heading)) yield { origin, label, reason: 'This heading is a sentence', quote: heading }
    }
  },
}

/** The heading of a provision; a few words with a stop before its first subsection are one too. */
function headingOf({ heading, label, origin, own, below }: Unit) {
  const standsAbove = heading === '' && below.length > 0 && wordCount(own) <= 8 && /^\p{Lu}[^.]*\.$/u.test(own.trim()) && !sentence.test(own)
  return { heading: standsAbove ? own.trim() : heading, label, origin }
}
