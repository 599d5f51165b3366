import { patternIn } from '../../language/index.ts'
import type { Unit } from '../reading.ts'
import { introsAbove } from './introsAbove.ts'

/** Whether a sentence in the passive tells who acts: by naming an agent, or because its unit, or one above it, says what somebody does. */
export function namesActor(sentence: string, unit: Unit): boolean {
  const agent = patternIn(unit.language, 'agent of a passive')
  const active = patternIn(unit.language, 'somebody acts')
  if (agent.test(sentence) || (/[—:]$/.test(sentence) && unit.below.some(({ text }) => agent.test(text)))) return true
  return active.test(unit.own) || active.test(introsAbove(unit))
}
