import { diffArrays } from 'diff'
import type { Piece } from '../wordDiff.ts'
import { spacesOutside } from './changedLines.ts'

/**
 * The pieces of a line so cut that Markdown can mark them: a mark that begins or ends with a sign cannot stand against a letter
 * (CommonMark 0.31, 6.2, delimiter runs), so a line with such a piece is compared in whole words.
 */
export function markable(line: Piece[]): Piece[] {
  if (!line.some((piece, index) => clashes(piece, line[index - 1], line[index + 1]))) return line
  const [before = [], after = []] = (['added', 'removed'] as const).map((left) =>
    line
      .filter(({ op }) => op !== left)
      .map(({ words }) => words)
      .join('')
      .split(/(\s+)/),
  )
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    spacesOutside({ op: added ? 'added' : removed ? 'removed' : 'same', words: value.join('') }),
  )
}

function clashes({ op, words }: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (op === 'same') return false
  const opens = /^[\p{P}\p{S}]/u.test(words) && before?.op === 'same' && /[^\s\p{P}\p{S}]$/u.test(before.words)
  const closes = /[\p{P}\p{S}]$/u.test(words) && after?.op === 'same' && /^[^\s\p{P}\p{S}]/u.test(after.words)
  return opens || closes
}
