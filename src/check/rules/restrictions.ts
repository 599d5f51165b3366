import type { Reading, Unit } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { rulesHolding } from '../rulesHolding.ts'
import { sentencesOf } from '../sentencesOf.ts'
import type { Statement } from '../statements.ts'
import { type Power, powerIn } from './holder.ts'

const thing =
  '(?:access|web ?sites?|sites?|web ?pages?|services?|locations?|content|material|internet|domain names?|networks?|platforms?|addresses|applications?|URLs?|channels?)'
const blocking = new RegExp(
  `\\b(?:block|disabl|filter)\\w*\\b[^.;]{0,60}\\b${thing}\\b|\\baccess\\b[^.;]{0,40}\\b(?:block|disabl|prevent|denied)\\w*|\\b${thing}\\b[^.;]{0,140}\\b(?:blocked|inaccessible|be disabled|shut down)\\b|\\bprevent\\w*\\b[^.;]{0,40}\\b(?:reach|access|visit|open)\\w*\\b`,
  'i',
)
const removing = new RegExp(
  `\\b(?:remov|delet|delist|tak(?:e|ing) down|takedown|restrict|suspend|shut down|cease to show)\\w*\\b[^.;]{0,60}\\b${thing}\\b|\\b${thing}\\b[^.;]{0,60}\\b(?:removed|deleted|taken down|suspended)\\b`,
  'i',
)
const blockingOrRemoving = new RegExp(`${blocking.source}|${removing.source}`, 'i')

/** A sentence by which a court or an official has content removed or access to it blocked. */
export interface Restriction extends Statement {
  holder: Power['holder']
  blocks: boolean
  /** Whether it is done through an order to another person. */
  ordered: boolean
}

/** The powers of each provision to restrict content; a step that a provider takes by itself is none. */
export const restrictionsOf = remembered((reading: Reading): ReadonlyMap<Unit, readonly Restriction[]> => {
  const byProvision = new Map<Unit, Restriction[]>()
  for (const { rule, home } of rulesHolding(reading, blockingOrRemoving)) {
    if (rule.kind !== 'definition' && rule.kind !== 'offence') byProvision.set(home, [...(byProvision.get(home) ?? []), ...restrictionsIn(rule)])
  }
  return byProvision
})

function restrictionsIn(unit: Unit): Restriction[] {
  return sentencesOf(unit).flatMap((text) => {
    const power = powerIn(text)
    const blocks = power !== undefined && blocking.test(power.act)
    if (!power || /\bwarrants?\b/i.test(text) || power.holder === 'other' || !(blocks || removing.test(power.act))) return []
    const ordered = /\b(?:order|direct|requir|instruct|notice|request|demand|issue)\w*/i.test(power.act.slice(0, 120))
    return [{ unit, text, holder: power.holder, blocks, ordered }]
  })
}
