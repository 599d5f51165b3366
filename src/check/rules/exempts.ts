import { offencesIn } from '../offencesIn.ts'
import type { Unit } from '../reading.ts'
import type { PlacedRule } from '../rulesHolding.ts'

const blame =
  '(?:liable|guilty|punish\\w*|prosecuted|charged|convicted|criminali[sz]ed|(?:held )?responsible|subject to (?:criminal )?(?:prosecution|punishment|proceedings))'
/** Words that say that someone is not punished for something. */
export const freeing = eitherOf([
  /\b(?:no|never an) offence\b|\bnot (?:be )?an offence\b|\bnot a crime\b/,
  new RegExp(`\\b(?:not|never)(?: be)? (?:\\w+ ){0,3}${blame}`),
  new RegExp(
    `\\b(?:no|neither) (?:\\w+ ){0,3}(?:persons?|child|children|minors?|victims?|one|officers?|officials?|members?|prosecutors?|judges?|staff)\\b[^.;]{0,120}\\b${blame}`,
  ),
  /\b(?:no|incurs? no) (?:criminal )?(?:proceedings|prosecution|charges?|liability|penalty)\b/,
])
/** Words that take conduct or persons out of an offence. */
export const exempting = eitherOf([
  freeing,
  /\b(?:does|do|shall|may|will) not (?:apply|commit|constitute|extend|include|cover|reach|concern)\b/,
  /\bnothing in (?:this|sub|sections?|articles?)\b|\bexempt\w*\b|\bexclud\w+\b/,
  /\b(?:is|shall be|are) (?:a|an) (?:\w+ )?(?:defence|defense)\b/,
])

function eitherOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i')
}

const whole = /\bthis (?:Act|Part|Chapter|Law|Code|Title|Ordinance|Decree)\b|\bany (?:other )?(?:written )?law\b|\b(?:sections|articles) \d/i
const one = /\bthis (?:section|article)\b|\bsubsections? \(/i

/** Whether an exemption says that it is for its own provision alone. */
export function isForOneProvision(text: string): boolean {
  return one.test(text) && !whole.test(text)
}

/** Whether one of some exemptions reaches the offences of a provision. */
export function isExempt(provision: Unit, exemptions: readonly PlacedRule[]): boolean {
  return exemptions.some(({ rule, home }) => reaches(rule, provision, home))
}

/** Whether an exemption reaches the offences of a provision: one that stands among offences and names no more is for its own provision. */
function reaches(exemption: Unit, provision: Unit, home: Unit): boolean {
  if (home === provision || whole.test(exemption.text)) return true
  return !one.test(exemption.text) && offencesIn(home).length === 0
}
