import type { Message, Place } from '../../messages/index.ts'
import { differs } from './differs.ts'
import { isUnwritten } from './isUnwritten.ts'

/** The same settings in braces, each as often. `file` is that of the master. */
export function checkBraces(master: string, translation: string, at: Place, file: string): Message[] {
  const [wanted, said] = [bracesIn(master), bracesIn(translation)]
  if (wanted.join(' ') === said.join(' ') || isUnwritten(translation)) return []
  const reason = `The settings in braces are not those of the master: ${listOf(said)} here, ${listOf(wanted)} there`
  return [differs(at, reason, `Compare it with ${file}.`)]
}

function bracesIn(words: string): string[] {
  return [...words.matchAll(/\{[^{}]*\}/g)].map(([whole]) => whole).sort()
}

function listOf(settings: readonly string[]): string {
  return settings.length === 0 ? 'none' : settings.join(', ')
}
