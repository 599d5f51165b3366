import { isAmending } from '../../isAmending.ts'
import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { detectionRules } from '../detection.ts'
import { rulesFitting } from '../rulesFitting.ts'

const report =
  /\b(?:must|shall|required to|obliged to)\b[^.;]{0,120}(?<!\ba |\bthe |\bits )\b(?:report|notif|refer|forward|transmit|send|submit)\w*\b|\breported automatically\b|\bautomatic(?:ally)? (?:report|notif|transmit|forward)\w*/i
const automatic =
  /\b(?:automat\w*|algorithm\w*|hash\w*|detection|detected|flag(?:s|ged)?|classifier\w*|scan\w*|filters?|systems? (?:detects?|finds?|indicates?|matches)|artificial intelligence|software|technolog\w+)\b/i
const review =
  /\b(?:human|manual(?:ly)?) (?:\w+ )?(?:review\w*|oversight|verif\w+|examin\w+|check\w*|assess\w*|confirm\w*)|\b(?:natural|trained|qualified|competent) (?:person|staff|reviewer|analyst|employee|moderator)s?\b[^.]{0,80}\b(?:review|examin|verif|confirm|assess|check)\w*|\b(?:review|examin|verif|confirm|assess|check|view)\w*\b[^.]{0,60}\bby (?:a|an|its|two|\d) (?:\w+ ){0,4}(?:person|persons|human|staff|employee|moderators?|reviewers?|analysts?|officer)\b/gi

const outcome = /\b(?:results?|flag\w*|report(?:s|ed|ing)?|match(?:es)?|alerts?|detect\w*)\b/i
const gate =
  /\b(?:before|only|prior|unless|until|followed by|submit\w*|subject to|first|must be|shall be|shall have|must have|(?:must|shall) (?:confirm|verify|review|examine|check|assess|carry out|ensure))\b/i
const denied = /\b(?:without|no|not|nor|never)(?: \w+){0,3} $/i
const periodic = /\b(?:each|every|calendar) year\b|\bannual|\bpublish|\bfor the year\b|\bthe number of\b/i
// “human review under section 60” leaves the rule to that section.
const pointer = /^ (?:\w+ ){0,2}(?:section|article|subsection)\b/i

export const L08: Rule = {
  id: 'L08',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Reports to the authorities on the result of a machine alone, with no person to look at it first.',
  hint: 'Let a trained person confirm each result before a user is reported or an account is closed, and say how an error is put right.',
  concern:
    'Review takes time while a child may be in danger, and a provider that must review everything may report less; order the review by urgency and set a short time for it, so that no report of a child who needs help is lost in a queue.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    const reports = () => !isAmending(reading) && rulesFitting(reading, report).length > 0
    const reviewed = ({ text }: { text: string }) =>
      outcome.test(text) &&
      gate.test(text) &&
      [...text.matchAll(review)].some(({ index, 0: words }) => !denied.test(text.slice(0, index)) && !pointer.test(text.slice(index + words.length)))
    if (rulesHolding(reading, outcome, gate, review).some(({ rule }) => rule.kind !== 'definition' && reviewed(rule))) return
    const told = rulesHolding(reading, report, automatic).find(({ rule }) => rule.kind !== 'definition' && sentencesOf(rule).some(isAutomatic))
    const found = told?.rule ?? (reports() ? detectionRules(reading)[0]?.rule : undefined)
    if (found) yield { origin: found.origin, label: found.label, reason: 'A false result is reported as it stands, because no person has to confirm it' }
  },
}

/** Whether a sentence has someone report what a machine found. */
function isAutomatic(sentence: string): boolean {
  return report.test(sentence) && automatic.test(sentence) && !periodic.test(sentence)
}
