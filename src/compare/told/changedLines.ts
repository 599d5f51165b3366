import type { Piece } from '../wordDiff.ts'

/** The lines in which a text differs, each in its pieces; `gap` stands for lines between or beside them that are the same. */
export function changedLines(pieces: Piece[]): (Piece[] | 'gap')[] {
  const lines = linesOf(pieces).filter((line) => line.some(({ words }) => words.trim() !== ''))
  if (lines.length === 1) return lines
  const shown = lines.map((line) => (line.some(({ op }) => op !== 'same') ? line : 'gap'))
  return shown.filter((line, index) => line !== 'gap' || shown[index - 1] !== 'gap')
}

function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { op, words } of pieces) {
    for (const [index, part] of words.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push(...spacesOutside({ op, words: part }))
    }
  }
  return lines
}

/** Spaces at the edge of a mark are not marked: nobody sees them, and Markdown has no mark that begins or ends with one. */
export function spacesOutside({ op, words }: Piece): Piece[] {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  const parts: Piece[] = [
    { op: 'same', words: before },
    { op, words: inside },
    { op: 'same', words: after },
  ]
  return parts.filter((part) => part.words !== '')
}
