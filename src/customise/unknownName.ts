import { type Message, message, suggest } from '../messages/index.ts'
import type { Sourced } from '../model/index.ts'

/** A message on a name that is none of those there are, at the path of its file where it stands. */
export function unknownName(
  { file, positions }: Pick<Sourced<unknown>, 'file' | 'positions'>,
  path: string,
  what: string,
  name: string,
  names: Iterable<string>,
): Message {
  const [line, column] = positions[path] ?? [1, 1]
  const hint = suggest(name, names, what === 'provision' ? 'It is named as theme/clause#anchor.' : `Known: ${[...names].slice(0, 12).join(', ')}.`)
  return message('unusable', `unknown-${what.replace(' ', '-')}`, `Unknown ${what} "${name}"`, { file, line, column }, hint)
}
