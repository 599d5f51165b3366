import { patternIn } from '../../../language/index.ts'
import { penaltiesIn, type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const offenceWithoutPenalty: Rule = {
  id: 'offence-without-penalty',
  preset: 'drafting',
  severity: 'error',
  finds: 'A provision that creates an offence and says nowhere what it leads to.',
  hint: 'Say the penalty in the same provision, or refer there to the provision that says it.',
  *check(reading) {
    const bare = reading.provisions.filter((unit) => unit.kind === 'offence' && !punishes(unit))
    if (bare.length === 0) return
    const reached = reachOfPenalties(reading)
    for (const { origin, label, provision } of bare) if (!reached(provision.eId)) yield { origin, label, reason: 'This offence has no penalty' }
  },
}

/** Whether a unit says what an offence leads to, be it a penalty, a list of them or the penalty of another offence. */
function punishes(unit: Unit): boolean {
  return penaltiesIn(unit).length > 0 || patternIn(unit.language, 'words of a penalty').test(unit.text)
}

/** Tells whether a penalty elsewhere in an act is that of the offences of a provision: it names the provision, or every offence under the act. */
function reachOfPenalties({ units, language }: Reading): (eId: string) => boolean {
  const [anyOffence, named] = [patternIn(language, 'every offence under the act'), patternIn(language, 'offence named')]
  const elsewhere = units.filter((unit) => named.test(unit.own) && punishes(unit))
  if (elsewhere.some(({ text }) => anyOffence.test(text))) return () => true
  const targets = elsewhere.flatMap((unit) => refsIn(unit, true).flatMap(({ eId, parts }) => [eId, ...parts.map((part) => part.eId)]))
  return (eId) => targets.some((target) => target === eId || target?.startsWith(`${eId}__`))
}
