import type { Line } from '../tree/index.ts'

/** Brackets, and what editors of consolidated texts put before those around changed words: F2[…], ^2[…]. */
const brackets = /((?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d{1,4}|\^\d{1,4})\[|[[\]])/u

/** The lines of a bill without the marks of an editor around words that were changed, over as many lines as the words go. */
export function withoutAnnotations(lines: readonly Line[]): readonly Line[] {
  // For each bracket that is open, whether an editor opened it.
  const open: boolean[] = []
  return lines.map((line) => {
    if (!/[[\]]/.test(line.text)) return line
    const kept = line.text.split(brackets).map((piece) => {
      if (piece === ']') return open.pop() === true ? '' : piece
      if (!piece.endsWith('[')) return piece
      open.push(piece.length > 1)
      return piece.length > 1 ? '' : piece
    })
    return { ...line, text: kept.join('') }
  })
}
