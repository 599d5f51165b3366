import { isWords, type Provision } from '../tree/index.ts'
import { type Reading, type Unit, withBelow } from './reading.ts'
import { remembered } from './remembered.ts'
import { searchable } from './searchable.ts'
import { ownSentencesOf, sentencesOf } from './sentencesOf.ts'

/** A sentence with the items that belong to it, and the unit that holds it. */
export interface Statement {
  unit: Unit
  text: string
}

const byProvision = remembered(({ provisions }: Reading) => new Map(provisions.map((unit) => [unit.provision, statementsIn(unit)])))

/** The sentences of an act in order. Items under words that lead into them (“shall—”) are one sentence with those words. */
export const statementsOf = remembered((reading: Reading): Statement[] => [...byProvision(reading).values()].flat())

const search = remembered((reading: Reading) => searchable(reading, statementsOf(reading), ({ unit }) => (leadsOn(unit) ? withBelow(unit) : [unit])))

/** The sentences of an act in order on which patterns are worth trying: the others lack words that these ask for. */
export function statementsHolding(reading: Reading, ...patterns: readonly RegExp[]): readonly Statement[] {
  return search(reading)(...patterns)
}

/** The sentences of one provision of an act. */
export function statementsUnder(reading: Reading, provision: Provision): Statement[] {
  return byProvision(reading).get(provision) ?? []
}

/** The first in each provision of some sentences in order. */
export function firstOfEach(said: readonly Statement[]): Statement[] {
  return said.filter(({ unit }, at) => unit.provision !== said[at - 1]?.unit.provision)
}

function statementsIn(unit: Unit): Statement[] {
  if (leadsOn(unit)) return sentencesOf(unit).map((text) => ({ unit, text }))
  return [...ownSentencesOf(unit).map((text) => ({ unit, text })), ...unit.below.flatMap(statementsIn)]
}

function leadsOn({ node, below }: Unit): boolean {
  const first = node.children[0]
  if (below.length === 0 || !first || !isWords(first) || below[0]?.node.type === 'definition') return false
  const last = first.children.at(-1)
  return last?.type === 'text' && /[—–:-]\s*$/.test(last.value)
}
