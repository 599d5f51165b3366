import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import type { Piece } from '../index.ts'

/** The blocks that a comparison in Markdown is made of. */
export function list(items: string[]): RootContent[] {
  if (items.length === 0) return []
  return [
    { type: 'list', ordered: false, spread: false, children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(text(item))] })) },
  ]
}

export function heading(depth: 1 | 2 | 3 | 4, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] }
}

export function paragraph(...children: PhrasingContent[]): BlockContent & RootContent {
  return { type: 'paragraph', children }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** What is new in bold, what is gone struck through. */
export function markedPiece({ op, words }: Piece): PhrasingContent {
  switch (op) {
    case 'same':
      return text(words)
    case 'added':
      return { type: 'strong', children: [text(words)] }
    case 'removed':
      return { type: 'delete', children: [text(words)] }
  }
}
