import { penaltiesIn, type Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { rulesIn } from './rulesIn.ts'

// “A person who commits an offence under subsection (1) is liable …” sets the penalty for conduct described elsewhere.
const penaltyAlone =
  /^.{0,60}\b(?:commits|guilty of|convicted of|convicted for) (?:an|any|the) offences? (?:under|in|of|referred to in|created by) (?:this|sub|sections?|articles?|paragraphs?)/i
const forbids = /\b(?:no person|no one)\b|\b(?:shall|must|may) not\b/i
const breach = /\b(?:contraven|violat|breach)\w*|\bfails? to comply\b/i

/** The rules of a provision that describe what is an offence, and the prohibitions whose breach it makes one. */
export const offencesIn = remembered((provision: Unit): readonly Unit[] => {
  const rules = rulesIn(provision)
  const punished = rules.filter((rule) => rule.kind === 'offence' || (rule.kind === 'defence' && penaltiesIn(rule).length > 0))
  const described = punished.filter(({ text }) => !penaltyAlone.test(text))
  const forbidden = punished.some(({ text }) => breach.test(text)) ? rules.filter(({ kind, text }) => kind === 'duty' && forbids.test(text)) : []
  return [...forbidden, ...described]
})

/** Whether an offence is described as the breach of another rule. */
export function isBreach({ text }: Unit): boolean {
  return breach.test(text)
}
