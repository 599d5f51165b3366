import { matchesIn } from './matchesIn.ts'
import type { Reading, Unit } from './reading.ts'
import { penaltiesIn, refsIn } from './reading.ts'
import { unitsHolding } from './unitsHolding.ts'

/** A unit that says what a breach leads to, and the breach of what: units by eId, a range of provisions, or the whole act. */
export interface Consequence {
  text: string
  eIds: string[]
  ranges: [number, number][]
  whole: boolean
}

const sanction =
  /\badministrative (?:penalt(?:y|ies)|fines?)\b|\bcivil penalt(?:y|ies)\b|\bcommits an offence\b|\bguilty of an offence\b|\bdisciplinary\b|\b(?:revoke|suspend|withdraw|cancel)s? (?:a|the|its) (?:licen[cs]e|authori[sz]ation|registration|service)\b|\b(?:pay|liable for|claim) (?:damages|compensation)\b|\bis void\b|\border (?:the|a|an?y?) [a-z]+ to comply\b|\bcompliance order\b|\bin breach of\b[^.;]{0,200}\b(?:order|penalty|notify)\b/i
const whole =
  /\b(?:fails? to comply with|failure to comply with|contraven\w+|breach\w*|violat\w+|infring\w+|obligations?|duty|duties|requirements?)\b[^.;]{0,60}\b(?:this|the) (?:Act|Law|Code|Part|Chapter)\b/
const range = /\b(?:sections?|articles?) (\d+) to (\d+)\b/gi

/** What leads to a consequence in an act. */
export function consequencesOf(reading: Reading): Consequence[] {
  const worded = new Set(unitsHolding(reading, sanction))
  const leads = (unit: Unit) => penaltiesIn(unit, true).length > 0 || (worded.has(unit) && sanction.test(unit.own))
  return reading.units.flatMap((unit) => (leads(unit) ? [reachOf(unit)] : []))
}

function reachOf(unit: Unit): Consequence {
  const named = refsIn(unit, true).flatMap(({ eId, parts }) => [eId, ...parts.map((part) => part.eId)].filter((id) => id !== undefined))
  const ranges = matchesIn(range, unit.text).map(([, from, to]): [number, number] => [Number(from), Number(to)])
  const own = /\bthis (?:section|article|provision|rule)\b/i.test(unit.text) || (named.length === 0 && ranges.length === 0) ? [unit.provision.eId] : []
  return { text: unit.text, eIds: [...named, ...own], ranges, whole: whole.test(unit.text) }
}

/** Whether one of the consequences reaches a unit that binds someone named as `actor`. */
export function isReached(unit: Unit, actor: string, consequences: readonly Consequence[]): boolean {
  const bound = new RegExp(`\\b(?:persons?|whoever|anyone|any failure|any breach|${actor})\\b`, 'i')
  return consequences.some((consequence) => reaches(consequence, unit, bound))
}

function reaches({ text, eIds, ranges, whole }: Consequence, unit: Unit, bound: RegExp): boolean {
  if (eIds.some((eId) => unit.node.eId === eId || unit.node.eId.startsWith(`${eId}__`) || eId.startsWith(`${unit.node.eId}__`))) return true
  if (ranges.some(([from, to]) => unit.provision.num >= from && unit.provision.num <= to)) return true
  return whole && bound.test(text)
}
