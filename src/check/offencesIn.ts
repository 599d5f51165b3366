import { patternIn } from '../language/index.ts'
import { penaltiesIn, type Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { rulesIn } from './rulesIn.ts'

/** The rules of a provision that describe what is an offence, and the prohibitions whose breach it makes one. */
export const offencesIn = remembered((provision: Unit): readonly Unit[] => {
  const rules = rulesIn(provision)
  const { language } = provision
  const penaltyAlone = patternIn(language, 'penalty for conduct elsewhere')
  const forbids = patternIn(language, 'prohibition')
  const breach = patternIn(language, 'breach of a rule')
  const punished = rules.filter((rule) => rule.kind === 'offence' || (rule.kind === 'defence' && penaltiesIn(rule).length > 0))
  const interprets = patternIn(language, 'rule of interpretation')
  const creates = patternIn(language, 'creation of an offence')
  const described = punished.filter(({ text }) => !penaltyAlone.test(text) && !(interprets.test(text) && !creates.test(text)))
  const forbidden = punished.some(({ text }) => breach.test(text)) ? rules.filter(({ kind, text }) => kind === 'duty' && forbids.test(text)) : []
  return [...forbidden, ...described]
})

/** Whether an offence is described as the breach of another rule. */
export function isBreach({ text, language }: Unit): boolean {
  return patternIn(language, 'breach of a rule').test(text)
}
