import { patternIn } from '../../../language/index.ts'
import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const missingSaving: Rule = {
  id: 'missing-saving',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that repeals law and does not say what becomes of cases, orders and offences under it.',
  hint: 'Add a provision on earlier conduct, pending cases and orders in force.',
  needs: ['repeal', 'saving'],
  *check(reading) {
    if (!isWholeAct(reading)) return
    const [repeals, saves] = [patternIn(reading.language, 'repeal'), patternIn(reading.language, 'saving')]
    const repeal = unitsHolding(reading, repeals).find(({ own }) => repeals.test(own))
    if (!repeal || reading.provisions.some(({ heading, text }) => saves.test(heading) || saves.test(text))) return
    yield { origin: repeal.origin, label: repeal.label, reason: 'Law is repealed here, and nothing is said of what was done under it', quote: repeal.own }
  },
}
