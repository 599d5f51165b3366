import { patternIn } from '../language/index.ts'
import { type Reading, refsIn, type Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { rulesHolding, rulesOf } from './rulesHolding.ts'

/** A rule, the provision it stands in, what it refers to, and whether it speaks of every measure under the act. */
interface Governor {
  home: Unit
  text: string
  targets: string[]
  general: boolean
}

/** The words that govern what a provision allows: its own, and rules elsewhere that refer to it or to every measure under the act. */
export function governing(reading: Reading, provision: Unit): string {
  return wordsWith(reading, provision, ({ general }) => general)
}

/** The words that a provision is read with for a power that must not rest on a general clause: its own, and rules elsewhere that refer to it. */
export function referring(reading: Reading, provision: Unit): string {
  return wordsWith(reading, provision, () => false)
}

function wordsWith(reading: Reading, provision: Unit, also: (rule: Governor) => boolean): string {
  const { eId } = provision.node
  const governs = (rule: Governor) => rule.home !== provision && (also(rule) || rule.targets.some((target) => target === eId || target.startsWith(`${eId}__`)))
  return [provision.text, ...governorsOf(reading).flatMap((rule) => (governs(rule) ? [rule.text] : []))].join(' ')
}

const governorsOf = remembered((reading: Reading): Governor[] => {
  const everyMeasure = patternIn(reading.language, 'every measure under the act')
  const general = new Set(rulesHolding(reading, everyMeasure).filter(({ rule }) => everyMeasure.test(rule.text)))
  return rulesOf(reading).map((placed) => ({
    home: placed.home,
    text: placed.rule.text,
    targets: refsIn(placed.rule, true).flatMap(({ eId }) => eId ?? []),
    general: general.has(placed),
  }))
})
