import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'

const named = /\b(?:may|shall|must|can|will|is to) be (?:cited|known|called|referred to) as\b|\bis (?:called|cited|known) as\b/i

export const missingShortTitle: Rule = {
  id: 'missing-short-title',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that does not say by what name it is cited.',
  hint: 'Add a provision that gives the act a short title.',
  languages: ['en'],
  *check(reading) {
    // A law in the tradition of codes bears its name in its title alone.
    const common = reading.bill.jurisdiction !== '' || /\b(?:act|bill|ordinance)\b/i.test(reading.bill.title)
    if (!common || !isWholeAct(reading) || reading.provisions.some(({ kind, text }) => kind === 'citation' || named.test(text))) return
    yield { origin: reading.provisions[0]?.origin, reason: 'No provision gives this act a short title' }
  },
}
