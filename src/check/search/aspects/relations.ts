import type { Provision } from '../../../tree/index.ts'
import { type Reading, refsIn, type Unit } from '../../reading.ts'
import { remembered } from '../../remembered.ts'
import type { Find } from '../place.ts'
import type { Aspect } from './aspect.ts'

/** What a search finds in the same provision. */
export const beside: Aspect = ({ beside: search }, { find }) => {
  if (search === undefined) return undefined
  const homes = homesOf(find(search))
  return ({ reading, home }) => home !== undefined && homes(reading).has(home.provision)
}

/** What a search finds in a provision that a unit refers to. */
export const refers: Aspect = ({ refers: search }, { find }) => {
  if (search === undefined) return undefined
  const homes = homesOf(find(search))
  return ({ reading, unit }) => unit !== undefined && refersTo(unit, homes(reading))
}

/** What a search finds anywhere in the act. */
export const somewhere: Aspect = ({ somewhere: search, least = 1 }, { find }) => {
  if (search === undefined) return undefined
  const found = find(search)
  return ({ reading }) => found(reading).length >= least
}

function homesOf(find: Find): (reading: Reading) => ReadonlySet<Provision> {
  return remembered((reading: Reading) => new Set(find(reading).flatMap(({ home }) => home?.provision ?? [])))
}

function refersTo(unit: Unit, provisions: ReadonlySet<Provision>): boolean {
  if (provisions.size === 0) return false
  const named = refsIn(unit, true).map(({ eId, target }) => [eId, target.split('#')[0]] as const)
  return [...provisions].some((provision) =>
    named.some(([eId, target]) => eId === provision.eId || eId?.startsWith(`${provision.eId}__`) || target === provision.clause),
  )
}
