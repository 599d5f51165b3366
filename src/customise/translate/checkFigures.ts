import type { Message, Place } from '../../messages/index.ts'
import { differs } from './differs.ts'
import { isUnwritten } from './isUnwritten.ts'

/** The same numbers in figures, of whatever script, besides those of calls and list marks. `file` is that of the master. */
export function checkFigures(master: string, translation: string, at: Place, file: string): Message[] {
  const [wanted, said] = [figuresIn(master), figuresIn(translation)]
  if (wanted.join(' ') === said.join(' ') || isUnwritten(translation)) return []
  const reason = `The figures are not those of the master: ${listOf(said)} stand here, ${listOf(wanted)} there`
  return [differs(at, reason, `Compare it with ${file}.`)]
}

/** The numbers of a text as digits, sorted. */
function figuresIn(words: string): string[] {
  const bare = words.replace(/\{\{[^}]*\}\}|\{#[a-z0-9-]+\}/g, ' ').replace(/^\s*\d+\.\s/gm, '')
  return [...bare.matchAll(/\p{Nd}+/gu)].map(([found]) => [...found].map(digitOf).join('')).sort()
}

/** The decimal digits of a script stand in order from its zero. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

function listOf(figures: readonly string[]): string {
  return figures.length === 0 ? 'none' : figures.join(', ')
}
