import { governing } from '../../governing.ts'
import type { Rule } from '../../rule.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { courtDecides } from '../courtDecides.ts'
import { foundIn } from '../foundIn.ts'
import { powerIn } from '../holder.ts'
import { rulesFitting } from '../rulesFitting.ts'

const intercept =
  /\b(?:intercept|wiretap|eavesdrop)\w*\b|\bsurveill?\w*\b|\b(?:monitor|record|collect|listen to|track)\w*\b[^.;]{0,60}\b(?:in real[- ]time|as they arise|communications?|conversations?|calls)\b|\breal[- ]time (?:collection|interception|access)\b/i
const unwarranted =
  /\bwithout (?:\w+ ){0,3}(?:warrant|(?:court|judicial) (?:order|authori[sz]ation|approval)|(?:order|leave|authori[sz]ation) of (?:a|the) court)\b|\bno (?:warrant|court order|judicial authori[sz]ation)\b[^.]{0,40}\b(?:required|needed|necessary)\b/i

export const L20: Rule = {
  id: 'L20',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A power to intercept communications or watch persons that needs no court.',
  hint: 'Let a court order it on application, for a grave offence, a named account and a limited time.',
  languages: ['en'],
  *check(reading) {
    for (const { rule, home } of rulesFitting(reading, intercept)) {
      if (rule.kind === 'definition' || rule.kind === 'offence') continue
      for (const sentence of sentencesOf(rule)) {
        const power = powerIn(sentence)
        if (!power || power.holder === 'court' || !intercept.test(power.act) || /\bnot\b[^.]{0,40}$/i.test(power.act.slice(0, power.act.search(intercept))))
          continue
        const bare = unwarranted.test(sentence)
        if (bare || !courtDecides(governing(reading, home)))
          yield foundIn({ unit: rule, text: sentence }, bare ? 'Communications are intercepted here without a court' : 'No court decides on this interception')
      }
    }
  },
}
