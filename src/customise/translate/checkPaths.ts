import { type Message, message, type Place, suggest } from '../../messages/index.ts'
import { differs } from './differs.ts'
import type { Found } from './found.ts'
import { isUnwritten } from './isUnwritten.ts'
import { needOf } from './needs.ts'
import type { Words } from './wordsOf.ts'

/**
 * Every word of the master must be there, and no other; `at` tells where a path stands in the translation. Fields that lack as a whole are one
 * message each.
 */
export function checkPaths(wanted: Words, said: Words, at: (path: string) => Place, master: string): Found[] {
  const missing = Object.keys(wanted).filter((path) => said[path] === undefined)
  const whole = missing.filter((path) => needOf(path) !== 'act' && !Object.keys(said).some((known) => fieldOf(known) === fieldOf(path)))
  const fields = [...new Set(whole.map(fieldOf))]
  const single = missing.filter((path) => !whole.includes(path))
  const strange = Object.keys(said).filter((path) => wanted[path] === undefined)
  const begun = Object.keys(said).filter((path) => isUnwritten(said[path] ?? '') && !isUnwritten(wanted[path] ?? ''))
  const lacking = (path: string, reason: string, words: string | undefined): Found => ({ need: needOf(path), message: incomplete(path, reason, at, words) })
  return [
    ...begun.map((path) => lacking(path, `Words of "${path}" are still to be written`, wanted[path])),
    ...single.map((path) => lacking(path, `The translation lacks "${path}"`, wanted[path])),
    ...fields.map((field) => lacking(field, `The translation lacks "${field}"`, wanted[whole.find((path) => fieldOf(path) === field) ?? ''])),
    ...strange.map((path) => ({
      need: needOf(path),
      message: differs(
        at(path),
        `The master ${master} has no "${path}"`,
        suggest(path, Object.keys(wanted), 'Take it out, or give it the name that the master has.'),
      ),
    })),
  ]
}

function incomplete(path: string, reason: string, at: (path: string) => Place, words = ''): Message {
  return message('unusable', 'translation-incomplete', reason, at(path), `The master says: ${shortened(words)}`)
}

function fieldOf(path: string): string {
  return path.split('.')[0] ?? ''
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words.trim()
}
