import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import { type Bill, type Division, hasHeading, inlinesOf, isDivision, type Provision, provisionsOf, textDirection, wordsOf } from '../../tree/index.ts'
import type { Targets } from './runs.ts'

/** Bookmarks of a bill: `_Toc…` for headings, `_Ref…` for whatever is referred to; numbered in order, so that the same bill gives the same file. */
export interface Bookmarks extends Targets {
  /** The children of a paragraph, inside the bookmarks of its unit. */
  around(eId: string, children: ParagraphChild[]): ParagraphChild[]
  tocOf(eId: string): string | undefined
}

export function bookmarksOf(bill: Bill): Bookmarks {
  const toc = new Map(headings(bill).map(({ eId }, index) => [eId, `_Toc${String(index + 1).padStart(6, '0')}`]))
  const refs = new Map<string, string>()
  for (const run of wordsOf(bill)) {
    for (const node of inlinesOf(run.children)) {
      if (node.type !== 'ref') continue
      for (const { eId } of node.parts) if (eId && !refs.has(eId)) refs.set(eId, `_Ref${String(refs.size + 1).padStart(6, '0')}`)
    }
  }
  const { separator = '' } = bill.outline.provision
  const marked = new Set(separator.trim() === '' ? [] : [...provisionsOf(bill.children[2])].map(({ eId }) => eId))
  let lastId = 0
  const around = (eId: string, children: ParagraphChild[]): ParagraphChild[] => {
    const names = [toc.get(eId), refs.get(eId)].filter((name) => name !== undefined)
    return names.reduce((inner, name) => {
      lastId += 1
      return bookmark(name, lastId, inner)
    }, children)
  }
  return {
    around,
    bookmarkOf: (eId) => refs.get(eId),
    printsMark: (eId) => marked.has(eId),
    tocOf: (eId) => toc.get(eId),
    direction: textDirection(bill.language),
  }
}

/** Units with a heading, in order: what the table of contents lists. */
export function headings(bill: Bill): (Division | Provision)[] {
  const collect = (node: Division | Provision): (Division | Provision)[] => {
    const below = isDivision(node) ? node.children.flatMap(collect) : []
    return hasHeading(node, bill.outline) ? [node, ...below] : below
  }
  return bill.children[2].children.flatMap(collect)
}

/** The package documents these among a paragraph's children, though its type for children leaves them out; its own `Bookmark` counts ids across documents. */
function bookmark(name: string, id: number, children: ParagraphChild[]): ParagraphChild[] {
  return [new BookmarkStart(name, id) as unknown as ParagraphChild, ...children, new BookmarkEnd(id) as unknown as ParagraphChild]
}
