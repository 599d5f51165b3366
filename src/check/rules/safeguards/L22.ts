import type { Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { negated } from '../negated.ts'

const power = /\b(?:search|seiz|intercept|disclos|preserv|produc|surveil|collect|access|covert|block|decrypt|wiretap)\w*\b/i
const given = /\b(?:may|shall|must|power|order|warrant|authori[sz]\w*)\b/i
const everyCrime =
  /\b(?:any|all|every) (?:other )?(?:criminal )?(?:offences?|crimes?)\b(?! (?:under (?:this|the) (?:Act|Part|Law|Chapter)|under sections?|under articles?|against (?:a |the |any )?(?:child|children|minor)|in this|referred to|created by|to which|of sexual|involving|concerning|that this))|\b(?:offences?|crimes?) under any (?:other )?(?:written )?law\b|\bany (?:criminal )?investigation\b|\bcriminal (?:matters|offences) (?:in general|generally|of any kind)\b/gi

export const L22: Rule = {
  id: 'L22',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'An investigative power in a law on the protection of children that serves to investigate every crime.',
  hint: 'Confine the power to offences under the act, or to listed grave offences against children.',
  languages: ['en'],
  *check(reading) {
    for (const { rule: unit } of rulesHolding(reading, power, given, everyCrime)) {
      if (unit.kind === 'definition' || unit.kind === 'offence' || unit.kind === 'jurisdiction') continue
      for (const sentence of sentencesOf(unit)) {
        if (!power.test(sentence) || !given.test(sentence)) continue
        const match = [...sentence.matchAll(everyCrime)].find(({ index }) => !negated(sentence, index))
        if (match)
          yield {
            origin: unit.origin,
            label: unit.label,
            reason: 'This power is given for the sake of children and may be used against anyone',
            quote: match[0],
          }
      }
    }
  },
}
