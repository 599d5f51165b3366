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
  const lines = diffLines(before, after)
  return lines.flatMap(({ value, added, removed }, index): Piece[] => {
    const next = lines[index + 1]
    if (removed && next?.added) return diffWords(value, next.value).map(pieceOf)
    if (added && lines[index - 1]?.removed) return []
    return [pieceOf({ value, added, removed })]
  })
}

function pieceOf({ value, added, removed }: { value: string; added: boolean; removed: boolean }): Piece {
  return { op: added ? 'added' : removed ? 'removed' : 'same', words: value }
}
