import { isDefinition, isDivision, isProvision, type Provision, plainText } from '../../tree/index.ts'
import { pairBetween } from './pairBetween.ts'
import { type Candidate, pairUp } from './pairUp.ts'
import type { Passage } from './passage.ts'

/** Which passages of two acts are the same one, whatever its number, place or wording now. */
export interface Matches {
  /** From the earlier act to the later. */
  passages: Map<Passage, Passage>
  /** The eIds of units of the earlier act, to those of the later. */
  units: Map<string, string>
}

/** How alike what stands apart must be to be the same: whole provisions, passages of the same provision, and passages that went elsewhere. */
const alike = { provision: 0.5, within: 0.4, elsewhere: 0.75 }
/** Fewer words than this stand in many places, and tell nothing of where they came from. */
const tellingWords = 6

/**
 * Match the passages of two acts: where both were drafted, by the clause and anchor they come from, then by what they say, each
 * provision first, and in the whole act at last.
 */
export function matchPassages(old: Passage[], fresh: Passage[], drafted: boolean): Matches {
  const passages = new Map<Passage, Passage>()
  const taken = new Set<Passage>()
  const pair = ([from, to]: [Passage, Passage]) => {
    passages.set(from, to)
    taken.add(to)
  }
  const free = () => ({ old: old.filter((one) => !passages.has(one)), fresh: fresh.filter((one) => !taken.has(one)) })
  if (drafted) pairIdentical(old, fresh).forEach(pair)
  const [groups, others] = [groupsOf(old), groupsOf(fresh)]
  const pairedGroups = pairGroups(groups, others, drafted)
  for (const [group, twin] of pairedGroups) {
    const left = (list: Passage[] = []) => list.filter((one) => !passages.has(one) && !taken.has(one))
    for (const kind of [isHeading, isNoHeading]) {
      pairUp(left(groups.get(group)).filter(kind).map(candidate), left(others.get(twin)).filter(kind).map(candidate), alike.within).forEach(pair)
    }
    pairBetween(groups.get(group) ?? [], others.get(twin) ?? [], passages, taken).forEach(pair)
  }
  const telling = (list: Passage[]) =>
    list
      .filter((one) => isNoHeading(one) && one.provision)
      .map(candidate)
      .filter(({ words }) => words.split(' ').length >= tellingWords)
  pairUp(telling(free().old), telling(free().fresh), alike.elsewhere).forEach(pair)
  return { passages, units: unitsPaired(pairedGroups, passages) }
}

type Group = Provision | 'opening' | 'divisions' | 'closing'

/** The passages of each provision, and those of no provision by where they stand. */
function groupsOf(passages: Passage[]): Map<Group, Passage[]> {
  const groups = new Map<Group, Passage[]>()
  let begun = false
  for (const passage of passages) {
    if (passage.unit) begun = true
    const group = passage.provision ?? (passage.unit ? 'divisions' : begun ? 'closing' : 'opening')
    const known = groups.get(group)
    if (known) known.push(passage)
    else groups.set(group, [passage])
  }
  return groups
}

function pairGroups(groups: Map<Group, Passage[]>, others: Map<Group, Passage[]>, drafted: boolean): [Group, Group][] {
  const fixed = (['opening', 'divisions', 'closing'] as const).map((name): [Group, Group] => [name, name])
  const provisions = [...groups.keys()].filter((group) => typeof group !== 'string')
  const free = new Set([...others.keys()].filter((group) => typeof group !== 'string'))
  const byClause = new Map(drafted ? [...free].map((provision) => [provision.clause, provision]) : [])
  const known = provisions.flatMap((provision): [Provision, Provision][] => {
    const twin = byClause.get(provision.clause)
    return twin && free.delete(twin) ? [[provision, twin]] : []
  })
  const paired = new Set(known.map(([provision]) => provision))
  const whole = (of: Map<Group, Passage[]>) => (item: Provision) => ({ item, words: (of.get(item) ?? []).map(wordsOf).join(' ') })
  const left = provisions.filter((provision) => !paired.has(provision))
  return [...fixed, ...known, ...pairUp(left.map(whole(groups)), [...free].map(whole(others)), alike.provision)]
}

/** Passages of the same clause and anchor. */
function pairIdentical(old: Passage[], fresh: Passage[]): [Passage, Passage][] {
  const byIdentity = new Map(fresh.flatMap((passage) => (identityOf(passage) === undefined ? [] : [[identityOf(passage), passage] as const])))
  return old.flatMap((passage): [Passage, Passage][] => {
    const twin = byIdentity.get(identityOf(passage) ?? '')
    return twin ? [[passage, twin]] : []
  })
}

function identityOf({ unit, provision, role, nth, table }: Passage): string | undefined {
  if (!unit || isDivision(unit) || !provision || table) return undefined
  if (role === 'heading') return `${provision.clause} heading`
  if (isProvision(unit)) return undefined
  if (isDefinition(unit)) return nth === 0 ? `${unit.clause} definition` : undefined
  const definition = provision.kind === 'definition-list'
  return unit.anchor === undefined || definition ? undefined : `${provision.clause}#${unit.anchor} ${nth}`
}

function unitsPaired(groups: [Group, Group][], passages: Map<Passage, Passage>): Map<string, string> {
  const units = new Map(groups.flatMap(([from, to]) => (typeof from === 'string' || typeof to === 'string' ? [] : [[from.eId, to.eId] as const])))
  for (const [{ unit }, to] of [...passages].sort(([one], [other]) => one.nth - other.nth)) {
    if (unit && to.unit && isDivision(unit) === isDivision(to.unit) && !units.has(unit.eId)) units.set(unit.eId, to.unit.eId)
  }
  return units
}

function isHeading({ role }: Passage): boolean {
  return role === 'heading'
}
function isNoHeading(passage: Passage): boolean {
  return !isHeading(passage)
}

function candidate(passage: Passage): Candidate<Passage> {
  return { item: passage, words: wordsOf(passage) }
}

function wordsOf({ children }: Passage): string {
  return plainText(children)
}
