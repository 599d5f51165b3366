import { offencesIn } from '../offencesIn.ts'
import type { Unit } from '../reading.ts'

const blame =
  '(?:liable|guilty|punish\\w*|prosecuted|charged|convicted|criminali[sz]ed|(?:held )?responsible|subject to (?:criminal )?(?:prosecution|punishment|proceedings))'
const freeing = [
  /\b(?:no|never an) offence\b|\bnot (?:be )?an offence\b|\bnot a crime\b/,
  new RegExp(`\\b(?:not|never)(?: be)? (?:\\w+ ){0,3}${blame}`),
  new RegExp(
    `\\b(?:no|neither) (?:\\w+ ){0,3}(?:persons?|child|children|minors?|victims?|one|officers?|officials?|members?|prosecutors?|judges?|staff)\\b[^.;]{0,120}\\b${blame}`,
  ),
  /\b(?:no|incurs? no) (?:criminal )?(?:proceedings|prosecution|charges?|liability|penalty)\b/,
].map((pattern) => new RegExp(pattern.source, 'i'))
const limiting = [
  /\b(?:does|do|shall|may|will) not (?:apply|commit|constitute|extend|include|cover|reach|concern)\b/,
  /\bnothing in (?:this|sub|sections?|articles?)\b|\bexempt\w*\b|\bexclud\w+\b/,
  /\b(?:is|shall be|are) (?:a|an) (?:\w+ )?(?:defence|defense)\b/,
].map((pattern) => new RegExp(pattern.source, 'i'))

/** Whether words take conduct or persons out of an offence. */
export function isExempting(text: string): boolean {
  return isFreeing(text) || limiting.some((pattern) => pattern.test(text))
}

/** Whether words say that someone is not punished for something. */
export function isFreeing(text: string): boolean {
  return freeing.some((pattern) => pattern.test(text))
}

const whole = /\bthis (?:Act|Part|Chapter|Law|Code|Title|Ordinance|Decree)\b|\bany (?:other )?(?:written )?law\b|\b(?:sections|articles) \d/i
const one = /\bthis (?:section|article)\b|\bsubsections? \(/i

/** Whether an exemption says that it is for its own provision alone. */
export function isForOneProvision(text: string): boolean {
  return one.test(text) && !whole.test(text)
}

/** Whether an exemption reaches the offences of a provision: one that stands among offences and names no more is for its own provision. */
export function reaches(exemption: Unit, provision: Unit, home: Unit): boolean {
  if (home === provision || whole.test(exemption.text)) return true
  return !one.test(exemption.text) && offencesIn(home).length === 0
}
