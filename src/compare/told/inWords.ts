import type { Language } from '../../model/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import { type Changes, entriesOf } from './entriesOf.ts'
import { type EntryPart, placeEntry } from './entryParts.ts'

/** A group of what is told: a title, how many changes it covers and its entries. */
export interface ToldGroup {
  title: string
  count: number
  items: string[]
}

/** What changed, group by group, in words; groups that have no entry are left out. */
export function changesInWords(changes: Changes, language: Language): ToldGroup[] {
  return entriesOf(changes, language).map((group) => ({ ...group, items: group.items.map(inWords) }))
}

/** A place by its label and heading. */
export function placeInWords(place: PlaceInAct, language: Language): string {
  return inWords(placeEntry(place, 'after', language))
}

function inWords(entry: EntryPart[]): string {
  return entry.map((part) => (typeof part === 'string' ? part : part.words)).join('')
}
