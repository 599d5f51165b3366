import { readableSentences } from '../../readableText.ts'
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
      const count = Math.max(0, ...readableSentences(unit).map(({ length }) => length))
      if (count > limit) yield { origin: unit.origin, label: unit.label, reason: `This unit holds ${count} sentences` }
    }
  },
}
