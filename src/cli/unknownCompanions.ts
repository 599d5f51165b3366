import { type Library, type Message, message, suggest } from '../index.ts'

/** A message for each name that is no companion document of the library. */
export function unknownCompanions(asked: readonly string[], { templates }: Library): Message[] {
  const known = [...templates.values()].filter(({ value }) => value.kind === 'companion').map(({ value }) => value.id)
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => message('unusable', 'unknown-companion', `Unknown companion document "${id}"`, undefined, suggest(id, known, `Known: ${known.join(', ')}.`)))
}
