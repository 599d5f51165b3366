import { diffLines, diffWords } from 'diff'

/** A run of words that stands in both texts, only in the later or only in the earlier. */
export interface Piece {
  op: 'same' | 'added' | 'removed'
  words: string
}

/**
 * What became of a text, word by word: the pieces in order, a removed one before what took its place. Lines are matched first, so that
 * words are compared only with those of the line that they replace.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const hunks = diffLines(before, after)
  return hunks.flatMap((hunk, index): Piece[] => {
    const next = hunks[index + 1]
    if (hunk.removed && next?.added) return wordsOf(hunk.value, next.value)
    return hunk.added && hunks[index - 1]?.removed ? [] : [pieceOf(hunk)]
  })
}

/** Lines that took the place of as many are compared each with its own. */
function wordsOf(before: string, after: string): Piece[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  if (old.length !== fresh.length) return diffWords(before, after).map(pieceOf)
  return fresh.flatMap((line, index): Piece[] => {
    const words = diffWords(old[index] ?? '', line).map(pieceOf)
    return index === 0 ? words : [{ op: 'same', words: '\n' }, ...words]
  })
}

function pieceOf({ value, added, removed }: { value: string; added: boolean; removed: boolean }): Piece {
  return { op: added ? 'added' : removed ? 'removed' : 'same', words: value }
}
