import type { Message } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'
import { type Call, callsOf, checkLibrary } from './checkLibrary.ts'
import { checkUse, namesSettled } from './names.ts'

/**
 * A name that a clause or template uses must exist somewhere in the library or its settings: this asks it of every use, before anything
 * is rendered. What a library answers by itself is found once, however many acts are drafted of it; only the settings are asked for each.
 */
export function checkNames(library: Library, settings: Settings): Message[] {
  const { messages, calls } = known.get(library) ?? { messages: checkLibrary(library), calls: callsOf(library) }
  known.set(library, { messages, calls })
  const names = namesSettled(settings)
  return [...messages, ...calls.flatMap(({ use, file }) => checkUse(use, file, names))]
}

const known = new WeakMap<Library, { messages: Message[]; calls: Call[] }>()
