import { sentencesIn } from '../../../language/index.ts'
import { mayRead, readableText } from '../../readableText.ts'
import type { Rule } from '../../rule.ts'
import { isLonger, wordCount } from '../../wordCount.ts'

/** Where a language does not say how long its sentences may be. */
const usual = 60

export const longSentence: Rule = {
  id: 'long-sentence',
  preset: 'drafting',
  severity: 'warning',
  finds: `A sentence of more than ${usual} words, or as many as the language allows, its list and its penalty aside.`,
  hint: 'Make two sentences of it, or set its conditions out in a list.',
  *check({ units, language }) {
    const limit = language.grammar?.longest ?? usual
    for (const unit of units) {
      if (!mayRead(unit, limit)) continue
      for (const sentence of readableText(unit).flatMap((paragraph) => (isLonger(paragraph, limit) ? sentencesIn(paragraph, unit.language) : []))) {
        if (isLonger(sentence, limit))
          yield { origin: unit.origin, label: unit.label, reason: `This sentence has ${wordCount(sentence)} words`, quote: unit.own }
      }
    }
  },
}
