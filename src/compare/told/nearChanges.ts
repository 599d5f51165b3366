import { isUnspaced, wordsIn } from '../../language/index.ts'
import type { Piece } from '../wordDiff.ts'

/** How many words before and after a change are shown. */
const around = 12

/** The pieces of a passage with long stretches that did not change cut to the words beside a change. */
export function nearChanges(pieces: Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.op !== 'same') return piece
    const words = piece.words.split(/(?<=\s)/).flatMap((word) => (isUnspaced(word) ? wordsIn(word) : [word]))
    const [before, after] = [index === 0 ? 0 : around, index === pieces.length - 1 ? 0 : around]
    if (words.length <= before + after + 4) return piece
    const [first, last] = [words.slice(0, before).join(''), after === 0 ? '' : words.slice(-after).join('')]
    return { op: 'same', words: last === '' ? `${first}…` : `${first}… ${last}` }
  })
}
