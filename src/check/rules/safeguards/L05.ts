import { isAmending } from '../../isAmending.ts'
import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { detectionRules } from '../detection.ts'
import { asserted } from '../negated.ts'
import { rulesFitting } from '../rulesFitting.ts'
import { ofProviders, watching } from '../watching.ts'

const watch = '(?:monitor\\w*|search\\w*|seek\\w*|scan\\w*|surveillance)'
const clauses = [
  `\\bnothing in (?:this|the) (?:Act|Part|Chapter|Law|Code|Title)\\b[^.]{0,80}\\b(?:oblig|requir|compel|impos)\\w*\\b[^.]{0,100}\\b${watch}`,
  `\\b(?:(?:is|are|shall be|be) (?:not|under no)|shall not be|must not be) (?:\\w+ ){0,3}(?:obliged|required|bound|obligation|duty)\\b[^.]{0,80}\\b${watch}`,
  `\\bno (?:general )?(?:obligation|duty)\\b[^.]{0,100}\\b${watch}`,
  `\\bno (?:court|authority|public body|public authority|law)\\b[^.]{0,80}\\b(?:oblig|requir|compel|impos|order)\\w*\\b[^.]{0,80}\\b${watch}`,
  '\\bgeneral monitoring\\b[^.]{0,60}\\b(?:is|are) (?:prohibited|forbidden|void|not)\\b',
].map((source) => new RegExp(source, 'i'))
// What limits one order or one duty says nothing of the rest of the act.
const partial = /\bunder (?:subsection|paragraph|this section|this article)\b/i

export const L05: Rule = {
  id: 'L05',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A duty of a provider to watch all that its users store or send, or an act on detection that does not rule such a duty out.',
  hint: 'Confine the duty to what the provider becomes aware of or to stated accounts, and say that nothing obliges a provider to monitor generally.',
  concern:
    'If no provider looks for anything, abuse that nobody notifies stays unseen and children who need help go unreported; a legal basis for targeted or voluntary detection, with its safeguards, keeps that channel open.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    const denied = clauses.some((clause) => rulesFitting(reading, clause).some(({ rule }) => !partial.test(rule.text)))
    let found = false
    for (const { rule: unit } of rulesHolding(reading, watching, ofProviders)) {
      if (unit.kind === 'definition' || !ofProviders.test(unit.text) || !/\b(?:must|shall|require|oblig|order|direct)/i.test(unit.text)) continue
      const match = asserted(unit.text, watching)
      if (!match) continue
      found = true
      yield {
        origin: unit.origin,
        label: unit.label,
        reason: 'A provider must watch all that its users do here',
        quote: match[0],
        severity: denied ? 'warning' : undefined,
      }
    }
    if (found || denied || isAmending(reading)) return
    const [first] = detectionRules(reading)
    if (first)
      yield {
        origin: first.rule.origin,
        label: first.rule.label,
        reason: 'The act provides for detection and nowhere rules out general monitoring',
        severity: 'warning',
      }
  },
}
