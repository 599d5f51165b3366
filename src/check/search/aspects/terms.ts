import type { Reading } from '../../reading.ts'
import { remembered } from '../../remembered.ts'
import { statementsHolding } from '../../statements.ts'
import type { Aspect } from './aspect.ts'

const termByNode = remembered(({ definitions }: Reading) => new Map<object, string>(definitions.map(({ node, term: defined }) => [node, defined])))

/** A term that a unit defines, as an entry of the interpretation provision or in a sentence of its own. */
export const term: Aspect = ({ term: wanted }, { pattern }) => {
  if (wanted === undefined) return undefined
  const named = pattern(wanted)
  const defining = pattern('^[“"]([^”"]+)[”"] {verb that gives a meaning}\\b')
  return ({ reading, unit, text }) => {
    const defined = (unit && termByNode(reading).get(unit.node)) || defining.exec(text)?.[1]
    return defined !== undefined && named.test(defined.trim())
  }
}

/** A name that the act gives somewhere: the first group of a pattern. */
export const called: Aspect = ({ called: naming }, { pattern }) => {
  if (naming === undefined) return undefined
  const given = pattern(naming)
  const names = remembered((reading: Reading) => statementsHolding(reading, given).flatMap(({ text }) => given.exec(text)?.[1] ?? []))
  return ({ reading, text }) => names(reading).some((name) => text.includes(name))
}
