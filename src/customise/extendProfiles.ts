import { type Message, message, suggest } from '../messages/index.ts'
import type { Jurisdiction, Library, Sourced } from '../model/index.ts'

/** A jurisdiction's files from the base catalogue down to its own: each extends the one before. */
export function extendProfiles(library: Library, start: Sourced<Jurisdiction>): { chain: Sourced<Jurisdiction>[]; messages: Message[] } {
  const chain = [start]
  for (let at = start; at.value.extends !== undefined; ) {
    const parent = library.profiles.get(at.value.extends)
    const [line, column] = at.positions.extends ?? [1, 1]
    const place = { file: at.file, line, column }
    if (!parent) {
      const hint = suggest(at.value.extends, library.profiles.keys(), `Profiles: ${[...library.profiles.keys()].join(', ')}.`)
      return { chain: [], messages: [message('unusable', 'unknown-profile', `Unknown profile "${at.value.extends}"`, place, hint)] }
    }
    if (chain.includes(parent)) {
      const round = [...chain.slice(chain.indexOf(parent)).map((link) => link.value.id), parent.value.id].join(' → ')
      return {
        chain: [],
        messages: [message('unusable', 'circular-extends', `Profiles extend each other in a circle: ${round}`, place, 'Let one of them extend "base".')],
      }
    }
    chain.push(parent)
    at = parent
  }
  return { chain: chain.reverse(), messages: [] }
}
