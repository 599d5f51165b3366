import { isAmending } from '../../isAmending.ts'
import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { detectionRules, isOfDetection } from '../detection.ts'
import { asserted } from '../negated.ts'
import { rulesFitting } from '../rulesFitting.ts'
import { ofProviders } from '../watching.ts'

const breaking =
  /\bdecrypt\w*|\bback ?-?doors?\b|\bsystemic weakness\w*|\b(?:remov|weaken|break|circumvent|bypass|disabl|lift|defeat|refrain from)\w* (?:\w+ ){0,5}(?:encrypt\w*|cipher\w*|electronic protection)|\b(?:encryption|decryption) keys?\b|\bexceptional access\b|\b(?:in|into) (?:plain ?text|clear text|intelligible form|unencrypted form)\b|\b(?:before|prior to) (?:it is |they are |being )?encrypt\w+|\bclient-side scanning\b/gi
const duty =
  /\b(?:must|shall|is to|are to|may (?:order|direct|require|demand)|require[sd]?|oblige[sd]?)\b|\bno (?:\w+ ){1,3}(?:may|shall)\b[^.]{0,100}\bunless\b/i
const carveOut =
  /\b(?:no|not|nothing|neither|without|except|exclud\w+|other than)\b[^.]{0,200}\bencrypt\w*|\bencrypt\w*[^.]{0,120}\b(?:not|void|no|excluded|outside|unaffected)\b/i

const whole = /\b[Tt]his (?:Act|Part|Law|Code)\b/

export const L06: Rule = {
  id: 'L06',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A duty to break or weaken encryption, or a rule on detection that does not leave encrypted communications alone.',
  hint: 'Say that no duty or order may remove, weaken or circumvent end-to-end encryption or reach content that it protects.',
  concern:
    'Abuse that passes through encrypted services is found less often, and the reports lost with it concern children who need help; measures that need no access to content, such as safe defaults and reports by users, answer part of that.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    for (const { rule: unit } of rulesHolding(reading, breaking, ofProviders)) {
      if (unit.kind === 'definition' || !ofProviders.test(unit.text) || !duty.test(unit.text)) continue
      const match = asserted(unit.text, breaking)
      if (match) yield { origin: unit.origin, label: unit.label, reason: 'This duty breaks or weakens encryption for every user', quote: match[0] }
    }
    const leftAlone = rulesFitting(reading, carveOut).some(
      ({ rule: { kind, text }, home }) => kind !== 'definition' && (isOfDetection(home.text) || whole.test(text)),
    )
    if (leftAlone || isAmending(reading)) return
    const [first] = detectionRules(reading)
    if (first)
      yield { origin: first.rule.origin, label: first.rule.label, reason: 'This rule on detection also reaches content protected by end-to-end encryption' }
  },
}
