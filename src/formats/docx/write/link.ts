import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'

/** Words that lead to a bookmark. */
export function link(bookmark: string, words: Element[]): Element {
  return element('w:hyperlink', { 'w:history': '1', 'w:anchor': bookmark }, words)
}
