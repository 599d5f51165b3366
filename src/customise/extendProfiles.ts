import { type Message, message, type Place, suggest } from '../messages/index.ts'
import type { Library, LoadedJurisdiction } from '../model/index.ts'

/** What a file extends: a profile, a jurisdiction, or, where it bears the id itself, the one that it lies over. */
function parentOf({ profiles, jurisdictions }: Library, { value, below }: LoadedJurisdiction, id: string): LoadedJurisdiction | undefined {
  return id === value.id ? below : (profiles.get(id) ?? jurisdictions.get(id))
}

/** A jurisdiction's files from the ground that all share down to its own: each extends the one before. */
export function extendProfiles(library: Library, start: LoadedJurisdiction): { chain: LoadedJurisdiction[]; messages: Message[] } {
  const chain = [start]
  for (let at = start; at.value.extends !== undefined; ) {
    const parent = parentOf(library, at, at.value.extends)
    const [line, column] = at.positions.extends ?? [1, 1]
    const place = { file: at.file, line, column }
    if (!parent) return { chain: [], messages: [unknownParent(library, at, at.value.extends, place)] }
    if (chain.includes(parent)) return { chain: [], messages: [circle(library, [...chain.slice(chain.indexOf(parent)), parent], place)] }
    chain.push(parent)
    at = parent
  }
  return { chain: chain.reverse(), messages: [] }
}

function unknownParent({ profiles, jurisdictions }: Library, { value }: LoadedJurisdiction, id: string, place: Place): Message {
  const others = [...profiles.keys(), ...jurisdictions.keys()].filter((known) => known !== value.id)
  const named = `Profiles: ${[...profiles.keys()].filter((known) => known !== value.id).join(', ')}.`
  if (id === value.id) {
    return message('unusable', 'extends-itself', `"${id}" cannot extend itself, and nothing of that id lies below it`, place, `Name another. ${named}`)
  }
  return message('unusable', 'unknown-profile', `Unknown profile "${id}"`, place, suggest(id, others, named))
}

function circle({ profiles }: Library, round: LoadedJurisdiction[], place: Place): Message {
  const ids = round.map(({ value }) => value.id)
  const what = ids.every((id) => profiles.has(id)) ? 'Profiles' : 'Jurisdictions'
  const hint = 'Let one of them extend a profile outside the circle, or nothing.'
  return message('unusable', 'circular-extends', `${what} extend each other in a circle: ${ids.join(' → ')}`, place, hint)
}
