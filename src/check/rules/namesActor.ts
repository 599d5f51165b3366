import type { Unit } from '../reading.ts'
import { introsAbove } from './introsAbove.ts'

const active = /\b(?:must|shall|may|has to|have to|is to)(?: not)?(?:,[^,]{1,60},)? (?!be\b|not\b)[a-z]/
const agent = /\bby (?:an?|the|its|one|two|any|each|every|another|whom|order of|decision of|[A-Z[])/

/** Whether a sentence in the passive tells who acts: by naming an agent, or because its unit, or one above it, says what somebody does. */
export function namesActor(sentence: string, unit: Unit): boolean {
  if (agent.test(sentence) || (/[—:]$/.test(sentence) && unit.below.some(({ text }) => agent.test(text)))) return true
  return active.test(unit.own) || active.test(introsAbove(unit))
}
