import { readableText } from '../../readableText.ts'
import type { Rule } from '../../rule.ts'
import { sentencesIn, wordCount } from '../../sentencesIn.ts'

const limit = 60

export const longSentence: Rule = {
  id: 'long-sentence',
  preset: 'drafting',
  severity: 'warning',
  finds: `A sentence of more than ${limit} words, its list and its penalty aside.`,
  hint: 'Make two sentences of it, or set its conditions out in a list.',
  *check({ units }) {
    for (const unit of units) {
      for (const sentence of readableText(unit).flatMap(sentencesIn)) {
        const count = wordCount(sentence)
        if (count > limit) yield { origin: unit.origin, label: unit.label, reason: `This sentence has ${count} words`, quote: unit.own }
      }
    }
  },
}
