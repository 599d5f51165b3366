import { patternIn } from '../../../language/index.ts'
import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'

export const missingShortTitle: Rule = {
  id: 'missing-short-title',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that does not say by what name it is cited.',
  hint: 'Add a provision that gives the act a short title.',
  needs: ['name of the act'],
  *check(reading) {
    const { language } = reading
    const named = patternIn(language, 'name of the act')
    // A law in the tradition of codes bears its name in its title alone.
    const common = reading.bill.jurisdiction !== '' || patternIn(language, 'act that bears a short title').test(reading.bill.title)
    const ofCode = reading.provisions[0]?.label.startsWith('§') ?? false
    if (!common || ofCode || !isWholeAct(reading) || reading.provisions.some(({ kind, text }) => kind === 'citation' || named.test(text))) return
    yield { origin: reading.provisions[0]?.origin, reason: 'No provision gives this act a short title' }
  },
}
