import { compilePattern, patternIn } from '../language/index.ts'
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

/** What leads to a consequence in an act. */
export function consequencesOf(reading: Reading): Consequence[] {
  const sanction = patternIn(reading.language, 'consequence of a breach')
  const worded = new Set(unitsHolding(reading, sanction))
  const leads = (unit: Unit) => penaltiesIn(unit, true).length > 0 || (worded.has(unit) && sanction.test(unit.own))
  return reading.units.flatMap((unit) => (leads(unit) ? [reachOf(unit)] : []))
}

function reachOf(unit: Unit): Consequence {
  const named = refsIn(unit, true).flatMap(({ eId, parts }) => [eId, ...parts.map((part) => part.eId)].filter((id) => id !== undefined))
  const { language } = unit
  const ranges = matchesIn(patternIn(language, 'range of provisions', 'g'), unit.text).map(([, from, to]): [number, number] => [Number(from), Number(to)])
  const own = patternIn(language, 'this provision').test(unit.text) || (named.length === 0 && ranges.length === 0) ? [unit.provision.eId] : []
  return { text: unit.text, eIds: [...named, ...own], ranges, whole: patternIn(language, 'breach of the whole act').test(unit.text) }
}

/** Whether one of the consequences reaches a unit that binds someone named as `actor`. */
export function isReached(unit: Unit, actor: string, consequences: readonly Consequence[]): boolean {
  const bound = compilePattern(`\\b(?:{anybody bound}|${actor})\\b`, unit.language)
  return consequences.some((consequence) => reaches(consequence, unit, bound))
}

function reaches({ text, eIds, ranges, whole }: Consequence, unit: Unit, bound: RegExp): boolean {
  if (eIds.some((eId) => unit.node.eId === eId || unit.node.eId.startsWith(`${eId}__`) || eId.startsWith(`${unit.node.eId}__`))) return true
  if (ranges.some(([from, to]) => unit.provision.num >= from && unit.provision.num <= to)) return true
  return whole && bound.test(text)
}
