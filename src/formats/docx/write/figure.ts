import type { Element } from 'xast'
import { type Figure, quotedLines } from '../../../tree/index.ts'
import { actTable } from './actTable.ts'
import type { Bookmarks } from './bookmarks.ts'
import { wordsIndentAt } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { runs } from './runs.ts'
import { style } from './styles/index.ts'
import { words } from './words.ts'

/** A table, picture or text put into another law, at the depth of the words around it. */
export function figure(node: Figure, depth: number, bookmarks: Bookmarks): Element[] {
  switch (node.type) {
    case 'table':
      return actTable(node, depth, bookmarks)
    case 'image':
      return [
        paragraph({ style: style.words, indent: wordsIndentAt(depth) }, bookmarks.pictures.run(node, depth) ?? words(`[${node.alt}]`, bookmarks.direction)),
      ]
    case 'quotedStructure':
      // Its numbers count in the other law, so they are typed.
      return quotedLines(node).flatMap((line) => {
        if ('figure' in line) return figure(line.figure, depth + line.depth + 1, bookmarks)
        const { label, heading, children } = line
        const before = [label, heading].filter((part) => part !== '').join(' ')
        const opening =
          before === '' ? [] : words(children.length > 0 ? `${before} ` : before, bookmarks.direction, heading === '' ? undefined : { bold: true })
        return [paragraph({ style: style.blockText, indent: wordsIndentAt(depth + line.depth + 1) }, [...opening, ...runs(children, bookmarks)])]
      })
  }
}
