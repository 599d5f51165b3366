import { patternIn } from '../../../language/index.ts'
import { consequencesOf, isReached } from '../../consequences.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const dutyWithoutConsequence: Rule = {
  id: 'duty-without-consequence',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty on a private person, and nothing anywhere that follows from its breach.',
  hint: 'Say what a breach leads to, in the same provision or in one that names it, or let an authority order compliance.',
  needs: ['duty of a private person'],
  *check(reading) {
    const bound = patternIn(reading.language, 'duty of a private person')
    const consequences = consequencesOf(reading)
    for (const unit of unitsHolding(reading, bound)) {
      if (unit.kind === 'definition' || unit.kind === 'offence' || unit.kind === 'sanction' || unit.kind === 'final') continue
      const [words, actor = ''] = bound.exec(unit.own) ?? []
      if (!words || isReached(unit, actor, consequences)) continue
      yield { origin: unit.origin, label: unit.label, reason: `Nothing follows where the ${actor} breaks this duty`, quote: unit.own }
    }
  },
}
