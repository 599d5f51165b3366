import { penaltiesIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

const fault =
  /\b(intentional(ly)?|knowing(ly)?|with intent|in order to|for the purpose of|wilful(ly)?|reckless(ly)?|negligen(tly|ce)|knows?|believes?|is aware)\b/i

export const L14: Rule = {
  id: 'L14',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An offence that a person can commit without meaning or knowing anything.',
  hint: 'Name the mental element: “intentionally”, “knowing that”, “in order to”.',
  languages: ['en'],
  *check({ provisions }) {
    for (const provision of provisions) {
      if (provision.kind !== 'offence') continue
      const rules = provision.below.length > 0 ? provision.below.filter((unit) => penaltiesIn(unit).length > 0) : [provision]
      for (const unit of rules) {
        if (!fault.test(unit.text)) yield { origin: unit.origin, label: unit.label, reason: 'This offence has no mental element' }
      }
    }
  },
}
