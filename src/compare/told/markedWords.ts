import type { PhrasingContent, RootContent } from 'mdast'
import { heading, list, strong, text } from '../../formats/index.ts'
import type { Piece } from '../wordDiff.ts'
import { spacesOutside } from './changedLines.ts'
import type { ToldGroup } from './inWords.ts'
import { markable } from './markable.ts'

/** Groups of what is told, each a heading and a list. */
export function groupBlocks(groups: ToldGroup[], depth: 3 | 4, titleOf: (group: ToldGroup) => string): RootContent[] {
  return groups.flatMap((group) => [heading(depth, titleOf(group)), list(group.items)])
}

/** A line of a report with its changes: what is new in bold, what is gone struck through. */
export function markedWords(line: Piece[]): PhrasingContent[] {
  return markable(line.flatMap(spacesOutside)).map(marked)
}

function marked({ op, words }: Piece): PhrasingContent {
  switch (op) {
    case 'same':
      return text(words)
    case 'added':
      return strong(words)
    case 'removed':
      return { type: 'delete', children: [text(words)] }
  }
}
