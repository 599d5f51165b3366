import { type Reading, refsIn, type Unit } from './reading.ts'
import { rulesIn } from './rulesIn.ts'

const everyMeasure =
  /\b(?:orders?|directions?|notices?|decisions?|measures?|restrictions?|powers?|warrants?)\b[^.]{0,60}\bunder (?:this|the) (?:Act|Part|Chapter|Law|Title|Division)\b/i

/** The words that govern what a provision allows: its own, and rules elsewhere that refer to it or to every measure under the act. */
export function governing({ provisions }: Reading, provision: Unit): string {
  const { eId } = provision.node
  const governs = (rule: Unit) => everyMeasure.test(rule.text) || refsIn(rule, true).some((ref) => ref.eId === eId || ref.eId?.startsWith(`${eId}__`))
  const elsewhere = provisions.filter((other) => other !== provision).flatMap(rulesIn)
  return [provision.text, ...elsewhere.filter(governs).map(({ text }) => text)].join(' ')
}
