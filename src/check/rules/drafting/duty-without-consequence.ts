import { consequencesOf, isReached } from '../../consequences.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const bound =
  /(?:^|[,.;:—] )(?:An?|Every|Each|The|Any|No|an?|every|each|the|any) (?:(?!of |for |by |to |from |with |that |who )[\w’-]+ ){0,4}?(providers?|compan(?:y|ies)|operators?|carriers?|employers?|banks?|business(?:es)?|professionals?|teachers?|doctors?|nurses?|legal persons?|importers?|manufacturers?|dealers?|owners?|publishers?|users?)(?:,? (?:that|who|which|of|in|with|to)(?! (?:must|shall)\b)[^.;—]{1,160}?)? (?:must|shall)(?! (?:have the right|be (?:entitled|heard|informed|notified|given|told)))\b/

export const dutyWithoutConsequence: Rule = {
  id: 'duty-without-consequence',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty on a private person, and nothing anywhere that follows from its breach.',
  hint: 'Say what a breach leads to, in the same provision or in one that names it, or let an authority order compliance.',
  languages: ['en'],
  *check(reading) {
    const consequences = consequencesOf(reading)
    for (const unit of unitsHolding(reading, bound)) {
      if (unit.kind === 'definition' || unit.kind === 'offence' || unit.kind === 'sanction' || unit.kind === 'final') continue
      const [words, actor = ''] = bound.exec(unit.own) ?? []
      if (!words || isReached(unit, actor, consequences)) continue
      yield { origin: unit.origin, label: unit.label, reason: `Nothing follows where the ${actor} breaks this duty`, quote: unit.own }
    }
  },
}
