import { type Message, message, type Place, suggest } from '../../messages/index.ts'
import { differs } from './differs.ts'
import { isUnwritten } from './isUnwritten.ts'
import type { Words } from './wordsOf.ts'

/** Every word of the master must be there, and no other; `at` tells where a path stands in the translation. */
export function checkPaths(wanted: Words, said: Words, at: (path: string) => Place, master: string): Message[] {
  const lacking = (path: string, reason: string) =>
    message('unusable', 'translation-incomplete', reason, at(path), `The master says: ${shortened(wanted[path] ?? '')}`)
  const missing = Object.keys(wanted).filter((path) => said[path] === undefined)
  const strange = Object.keys(said).filter((path) => wanted[path] === undefined)
  const begun = Object.keys(said).filter((path) => isUnwritten(said[path] ?? '') && !isUnwritten(wanted[path] ?? ''))
  return [
    ...begun.map((path) => lacking(path, `Words of "${path}" are still to be written`)),
    ...missing.map((path) => lacking(path, `The translation lacks "${path}"`)),
    ...strange.map((path) =>
      differs(at(path), `The master ${master} has no "${path}"`, suggest(path, Object.keys(wanted), 'Take it out, or give it the name that the master has.')),
    ),
  ]
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words.trim()
}
