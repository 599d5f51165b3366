import type { Change } from '../../model/index.ts'
import { successorsOf } from './successorsOf.ts'

/** The choices of the clauses there are, by clause. */
export type ChoicesByClause = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The present name of a choice or setting (`theme/clause.choice`, `choices.theme/clause.choice`, `parameters.theme/clause.name`) whose
 * clause was renamed, or split so that one part alone has the choice. Undefined where there is nothing to follow.
 */
export function followName(key: string, clauses: ChoicesByClause, changes: readonly Change[]): string | undefined {
  const { group, clause, name } = partsOf(key)
  if (clause === undefined || clauses.has(clause)) return undefined
  const to = successorsOf(clause, changes, (id) => clauses.has(id))?.to ?? []
  const [only, ...others] = to.length > 1 && group !== 'parameters.' ? to.filter((id) => clauses.get(id)?.has(name)) : to
  return only === undefined || others.length > 0 ? undefined : `${group}${only}.${name}`
}

/** Whether a clause has the choice that a key names. A key that names no choice is not judged. */
export function isKnownChoice(key: string, clauses: ChoicesByClause): boolean {
  const { group, clause, name } = partsOf(key)
  return clause === undefined || group === 'parameters.' || clauses.get(clause)?.has(name) === true
}

function partsOf(key: string): { group: string; clause?: string; name: string } {
  const [, group = '', clause, name = ''] = /^(parameters\.|choices\.)?([a-z0-9-]+\/[a-z0-9-]+)\.(.*)$/.exec(key) ?? []
  return clause === undefined ? { group, name } : { group, clause, name }
}
