import { penaltiesIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const offenceWithoutPenalty: Rule = {
  id: 'offence-without-penalty',
  preset: 'drafting',
  severity: 'error',
  finds: 'A provision that creates an offence and says nowhere what it leads to.',
  hint: 'Say the penalty in the same provision, or refer there to the provision that says it.',
  *check({ provisions }) {
    for (const unit of provisions) {
      if (unit.kind !== 'offence' || penaltiesIn(unit).length > 0) continue
      yield { origin: unit.origin, label: unit.label, reason: 'This offence has no penalty' }
    }
  },
}
