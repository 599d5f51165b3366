import { isBreach, offencesIn } from '../../offencesIn.ts'
import { penaltiesIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { rulesFitting } from '../rulesFitting.ts'

const fault =
  /\b(?:intent(?:ion)?(?:al(?:ly)?)?|intend(?:s|ed|ing)?|knowing(?:ly)?|knows?|knew|knowledge|in order (?:to|that)|for the purposes? of (?:obtain|distribut|publish|sell|commit|caus|offer|transmit|produc|gratif|shar|exploit|abus|sexual|profit|gain|mak)\w*|wilful(?:ly)?|wilfully|deliberate(?:ly)?|malicious(?:ly)?|fraudulent(?:ly)?|reckless(?:ly|ness)?|negligen(?:t|tly|ce)|believes?|believing|(?:is|are|becomes?|being) aware|without (?:reasonable|lawful) (?:excuse|cause)|attempts?|conspires?)\b/i
const general =
  /\b(?:offences?|acts?|conduct) (?:under|in|within the meaning of|punishable under) this (?:Act|Law|Part|Chapter|Code)\b[^.]{0,80}\b(?:only|requires?)\b[^.]{0,80}\b(?:intent\w*|knowing\w*|knowledge)\b/i

export const L14: Rule = {
  id: 'L14',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An offence that a person can commit without meaning or knowing anything.',
  hint: 'Name the mental element: “intentionally”, “knowing that”, “in order to”.',
  languages: ['en'],
  *check(reading) {
    if (rulesFitting(reading, general).length > 0) return
    for (const provision of reading.provisions) {
      const offences = offencesIn(provision)
      for (const unit of offences) {
        if (penaltiesIn(unit).length === 0 && unit.kind !== 'offence') continue
        // An offence of breach has the fault that the rule it punishes names.
        if (fault.test(isBreach(unit) ? provision.text : unit.text)) continue
        const fineAlone = isBreach(unit) && !/\b(?:imprison|prison|detention|custody)/i.test(unit.text)
        yield { origin: unit.origin, label: unit.label, reason: 'This offence has no mental element', severity: fineAlone ? 'warning' : undefined }
      }
    }
  },
}
