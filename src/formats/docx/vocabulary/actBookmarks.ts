import { type Bill, headedUnits, inlinesOf, wordsOf } from '../../../tree/index.ts'

/** Names of bookmarks in the Word file of an act, by the identifier of the unit that they mark. */
export interface ActBookmarks {
  tocOf(eId: string): string | undefined
  bookmarkOf(eId: string): string | undefined
}

/** `_Toc…` for headings, `_Ref…` for whatever is referred to; numbered in order, so that the same bill gives the same file. */
export function actBookmarks(bill: Bill): ActBookmarks {
  const toc = numbered(
    '_Toc',
    headedUnits(bill).map(({ eId }) => eId),
  )
  const refs = numbered('_Ref', referredTo(bill))
  return { tocOf: (eId) => toc.get(eId), bookmarkOf: (eId) => refs.get(eId) }
}

function numbered(kind: string, eIds: string[]): Map<string, string> {
  return new Map([...new Set(eIds)].map((eId, index) => [eId, kind + String(index + 1).padStart(6, '0')]))
}

function referredTo(bill: Bill): string[] {
  const refs = [...wordsOf(bill)].flatMap((run) => [...inlinesOf(run.children)].filter((node) => node.type === 'ref'))
  return refs.flatMap(({ parts }) => parts.flatMap(({ eId }) => eId || []))
}
