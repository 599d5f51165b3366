import type { Element } from 'xast'
import { textDirection } from '../../../language/index.ts'
import type { Bill } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { actBookmarks } from '../vocabulary/index.ts'
import { liveNumbers } from './liveNumbers.ts'
import { type Pictures, picturesOf } from './pictures.ts'
import type { Targets } from './runs.ts'

/** Bookmarks of a bill, numbered in the order in which they are written. */
export interface Bookmarks extends Targets {
  /** What a paragraph holds, inside the bookmarks of its unit. */
  around(eId: string, children: Element[]): Element[]
  tocOf(eId: string): string | undefined
  pictures: Pictures
}

export function bookmarksOf(bill: Bill): Bookmarks {
  const { tocOf, bookmarkOf } = actBookmarks(bill)
  let lastId = 0
  const around = (eId: string, children: Element[]): Element[] => {
    const names = [tocOf(eId), bookmarkOf(eId)].filter((name) => name !== undefined)
    return names.reduce((inner, name) => {
      lastId += 1
      return bookmark(name, lastId, inner)
    }, children)
  }
  return { around, tocOf, bookmarkOf, liveNumber: liveNumbers(bill), pictures: picturesOf(), direction: textDirection(bill.language) }
}

function bookmark(name: string, id: number, children: Element[]): Element[] {
  const number = String(id)
  return [element('w:bookmarkStart', { 'w:id': number, 'w:name': name }), ...children, element('w:bookmarkEnd', { 'w:id': number })]
}
