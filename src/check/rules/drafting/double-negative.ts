import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const prefixed =
  /\b(?:not|never|nor|neither) (?:be |been |itself |themselves )?(?:un(?:able|authori[sz]ed|aware|common|due|enforceable|fair|fit|just|justified|known|lawful|like|likely|necessary|reasonable|safe|suitable|usual|willing)|in(?:accessible|accurate|admissible|adequate|applicable|appropriate|capable|compatible|competent|complete|consistent|effective|eligible|frequent|sufficient|valid)|dis(?:similar|proportionate)|il(?:legal|legitimate)|im(?:material|possible|practicable|proper)|ir(?:regular|relevant)|without|lacking|absent)\b/gi
const negated =
  /\b(?:no|not|never|nobody|nothing|neither|cannot)\b(?! only\b)[^.;:,—]{1,60}\b(?:unless|except where|failing)\b[^.;:—]{1,60}\b(?:not|no|never|cannot)\b(?! (?:more|less|later|earlier|longer|only|to)\b)/gi
const prevents = /\b(?:not|no person|nobody) (?:be |shall be |may be )?(?:prevented|precluded|prohibited|excluded|restrained) from not\b/gi

export const doubleNegative: Rule = {
  id: 'double-negative',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Two negatives that the reader must cancel out.',
  hint: 'Say it positively: “may … only if”, “is lawful where”.',
  languages: ['en'],
  *check(reading) {
    for (const pattern of [prefixed, negated, prevents]) yield* phrase(reading, pattern, ([words]) => `“${words}” says no twice`)
  },
}
