import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const repeals = /\b(?:is|are|shall be) (?:hereby )?(?:repealed|revoked|abrogated)\b|\b(?:repeals|revokes|abrogates) (?:the|sections?|articles?|part)\b/i
const saves =
  /\b(?:savings?|saved|transition\w*|pending|accrued|begun before|(?:remains?|continues?) (?:in force|valid|punishable|to apply|to have effect|before)|does not affect|shall not affect|despite (?:the|that) repeal|notwithstanding the repeal|before (?:the )?(?:commencement|coming into force|entry into force|repeal)|as if (?:it|they|this act) had not)\b/i

export const missingSaving: Rule = {
  id: 'missing-saving',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that repeals law and does not say what becomes of cases, orders and offences under it.',
  hint: 'Add a provision on earlier conduct, pending cases and orders in force.',
  languages: ['en'],
  *check(reading) {
    if (!isWholeAct(reading)) return
    const repeal = unitsHolding(reading, repeals).find(({ own }) => repeals.test(own))
    if (!repeal || reading.provisions.some(({ heading, text }) => saves.test(heading) || saves.test(text))) return
    yield { origin: repeal.origin, label: repeal.label, reason: 'Law is repealed here, and nothing is said of what was done under it', quote: repeal.own }
  },
}
