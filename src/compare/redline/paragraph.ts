import type { Element } from 'xast'
import { elementsOf, firstOf } from '../../xml/index.ts'
import { type Atom, atomsOf } from './atoms.ts'

/** A paragraph of a written act. */
export interface Paragraph {
  properties: Element[]
  /** Those that stand around all its words, from the outermost. */
  bookmarks: string[]
  atoms: Atom[]
}

export function paragraphOf(element: Element): Paragraph {
  return {
    properties: elementsOf(firstOf(element, 'w:pPr')),
    bookmarks: bookmarksIn(element),
    atoms: atomsOf(element),
  }
}

export function bookmarksIn(paragraph: Element): string[] {
  return elementsOf(paragraph, 'w:bookmarkStart').map(({ attributes }) => String(attributes['w:name']))
}
