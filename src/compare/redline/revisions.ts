import type { Element, ElementContent } from 'xast'
import { element } from '../../xml/index.ts'

/** Makes the marks of one author and day. Every mark of a file, bookmarks too, has a number of its own. */
export interface Revisions {
  id(): string
  /** An element that says who changed something. */
  mark(name: string, children?: ElementContent[], more?: Record<string, string>): Element
}

export function revisionsOf(author: string, date: Date): Revisions {
  const day = `${date.toISOString().slice(0, 19)}Z`
  let last = 0
  const id = () => {
    last += 1
    return String(last)
  }
  return { id, mark: (name, children = [], more = {}) => element(name, { 'w:id': id(), 'w:author': author, 'w:date': day, ...more }, children) }
}
