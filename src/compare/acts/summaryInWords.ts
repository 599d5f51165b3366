import type { Commitment } from '../commitments.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import type { ChangeSummary } from './summary.ts'
import { type EntryPart, penaltyEntry, placesEntry, summaryEntries } from './summaryEntries.ts'

/** What is said of acts between which nothing changed. */
export const sayTheSame = 'The two acts say the same.'

/** A summary as a reader takes it: a title, how many changes it covers and its entries; groups that have none are left out. */
export interface SummaryGroup {
  title: string
  count: number
  items: string[]
}

/** What changed, group by group; commitments where both acts tell them. */
export function summaryInWords(summary: ChangeSummary, commitments: { lost: Commitment[]; gained: Commitment[] } | undefined): SummaryGroup[] {
  return summaryEntries(summary, commitments).map((group) => ({ ...group, items: group.items.map(inWords) }))
}

/** A place by its label and heading. */
export function placeInWords(place: Pick<PlaceInAct, 'label' | 'heading'>): string {
  return placesInWords([{ clause: '', ...place }])
}

/** Places, one after the other. */
export function placesInWords(places: PlaceInAct[]): string {
  return inWords(placesEntry(places, 'after'))
}

/** A penalty before and after. */
export function penaltyInWords(change: PenaltyChange): string {
  return inWords(penaltyEntry(change))
}

function inWords(entry: EntryPart[]): string {
  return entry.map((part) => (typeof part === 'string' ? part : part.words)).join('')
}
