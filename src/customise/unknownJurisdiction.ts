import { type Message, message, suggest } from '../messages/index.ts'
import type { Library } from '../model/index.ts'

/** What is said of a jurisdiction that the library does not have: the one of that name or code, or a near one, and how another is begun. */
export function unknownJurisdiction(id: string, { jurisdictions }: Pick<Library, 'jurisdictions'>): Message {
  const wanted = id.toLowerCase()
  const named = [...jurisdictions.values()].find(({ value }) => [value.name, value.country].some((name) => name?.toLowerCase() === wanted))
  const known = [...jurisdictions.keys()]
  const hint = named
    ? `Did you mean "${named.value.id}"?`
    : suggest(id, known, `Known: ${known.join(', ')}. Another country is begun by: draft new jurisdiction NAME`)
  return message('unusable', 'unknown-jurisdiction', `Unknown jurisdiction "${id}"`, undefined, hint)
}
