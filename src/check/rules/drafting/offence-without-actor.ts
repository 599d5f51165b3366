import { penaltiesIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { introsAbove } from '../introsAbove.ts'

const actor =
  /\b(?:who|whoever|whosoever|persons?|anyone|anybody|everyone|every one|one who|individuals?|providers?|compan(?:y|ies)|adults?|parents?|guardians?|operators?|officers?|officials?|employers?|child who|teachers?|professionals?|bod(?:y|ies)|offenders?|users?|owners?|he|she|they|accused|institutions?|organi[sz]ations?|bank|business|director|manager|witness|member)\b/i
const creates =
  /\b(?:is|are|constitutes?|shall be|shall constitute|amounts? to|be) (?:an? )?(?:criminal )?offences?\b|\b(?:commits an offence|guilty of an offence)\b|\b(?:is|are|shall be) punish(?:ed|able)\b|\bliable\b/i

export const offenceWithoutActor: Rule = {
  id: 'offence-without-actor',
  preset: 'drafting',
  severity: 'error',
  finds: 'An offence that does not say who commits it.',
  hint: 'Begin with the person: “A person who …”.',
  languages: ['en'],
  *check({ units }) {
    for (const unit of units) {
      const penal = unit.below.length === 0 ? penaltiesIn(unit).length > 0 : false
      if (unit.kind !== 'offence' && !penal) continue
      if (!creates.test(unit.own) || actor.test(`${introsAbove(unit)} ${unit.text}`) || /\boffence under\b/.test(unit.text)) continue
      yield { origin: unit.origin, label: unit.label, reason: 'Nobody is named who commits this offence', quote: unit.own }
    }
  },
}
