import type { Line } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import { openingOf } from './openings.ts'

/** How many lines the closing of an act may take. */
const longest = 20

/** The lines of an act, and those that close it: from its signature, or the words that order its publication, behind the last provision. */
export function partedClosing(lines: readonly Line[], idiom: Idiom): { act: readonly Line[]; closing: readonly Line[] } {
  const written = lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [{ line, index }])).slice(-longest)
  const last = written.findLastIndex(({ line }) => line.heading || line.block || openingOf(line, 'stop', idiom).opens !== 'words')
  const first = written.find(({ line }, index) => index > last && idiom.closing.test(line.text.trim()))
  const isAct = first !== undefined && lines.slice(0, first.index).some((line) => openingOf(line, 'stop', idiom).opens === 'provision')
  return isAct ? { act: lines.slice(0, first.index), closing: lines.slice(first.index) } : { act: lines, closing: [] }
}
