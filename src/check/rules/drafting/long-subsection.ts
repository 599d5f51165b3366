import { sentencesIn } from '../../../language/index.ts'
import { readableText } from '../../readableText.ts'
import type { Rule } from '../../rule.ts'

const limit = 5

export const longSubsection: Rule = {
  id: 'long-subsection',
  preset: 'drafting',
  severity: 'warning',
  finds: `A numbered unit of more than ${limit} sentences.`,
  hint: 'Give each rule a number of its own, so that it can be cited.',
  *check({ units }) {
    for (const unit of units) {
      // Without as many stops it has no more sentences.
      if ((unit.own.match(/[.!?]/g)?.length ?? 0) < limit) continue
      const count = Math.max(0, ...readableText(unit).map((paragraph) => sentencesIn(paragraph, unit.language).length))
      if (count > limit) yield { origin: unit.origin, label: unit.label, reason: `This unit holds ${count} sentences` }
    }
  },
}
