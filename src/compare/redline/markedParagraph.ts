import type { Element } from 'xast'
import { element } from '../../xml/index.ts'
import type { ChangedParagraph, Fate } from './changedParagraph.ts'
import { markedAtoms } from './markedAtoms.ts'
import type { Revisions } from './revisions.ts'

const markNames: Record<Exclude<Fate, 'stays'>, string> = { inserted: 'w:ins', deleted: 'w:del', movedFrom: 'w:moveFrom', movedTo: 'w:moveTo' }

/** The numbers of the moves whose end is still to come. */
export type OpenMoves = Map<string, string>

/** A paragraph with its marks, and the end of the move that it closes, which stands after it as Word puts it. */
export function markedParagraph(paragraph: ChangedParagraph, revisions: Revisions, open: OpenMoves): Element[] {
  const { properties, was, mark, bookmarks, pieces, move } = paragraph
  const range = mark === 'movedFrom' ? 'w:moveFromRange' : 'w:moveToRange'
  const endMark = mark === 'stays' ? [] : [element('w:rPr', {}, [revisions.mark(markNames[mark])])]
  const change = was ? [revisions.mark('w:pPrChange', [element('w:pPr', {}, was)])] : []
  const all = [...properties, ...endMark, ...change]
  const opening = move?.opens ? [revisions.mark(`${range}Start`, [], { 'w:name': move.name })] : []
  for (const start of opening) open.set(range + move?.name, String(start.attributes['w:id']))
  const closing = move?.closes ? [element(`${range}End`, { 'w:id': open.get(range + move.name) })] : []
  const marked = bookmarks.map((name) => ({ name, id: revisions.id() }))
  const starts = marked.map(({ name, id }) => element('w:bookmarkStart', { 'w:name': name, 'w:id': id }))
  const ends = marked.map(({ id }) => element('w:bookmarkEnd', { 'w:id': id }))
  const words = [...starts, ...markedAtoms(pieces, revisions), ...ends.reverse()]
  return [element('w:p', {}, [...(all.length > 0 ? [element('w:pPr', {}, all)] : []), ...opening, ...words]), ...closing]
}
