import type { Commitment } from '../commitments.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import type { ChangeSummary, MovedPlace } from './summary.ts'

/** A summary as a reader takes it: a title and its entries, groups that have none left out. */
export interface SummaryGroup {
  title: string
  items: string[]
}

/** What changed, group by group; commitments where both acts tell them. */
export function summaryInWords(summary: ChangeSummary, commitments: { lost: Commitment[]; gained: Commitment[] } | undefined): SummaryGroup[] {
  const groups = [
    {
      title: 'Commitments no longer answered',
      items: (commitments?.lost ?? []).map((lost) => `${commitmentInWords(lost)} Answered until now by ${placesInWords(lost.provisions)}.`),
    },
    {
      title: 'Commitments newly answered',
      items: (commitments?.gained ?? []).map((gained) => `${commitmentInWords(gained)} Answered by ${placesInWords(gained.provisions)}.`),
    },
    { title: 'Penalties that changed', items: summary.penalties.map(penaltyInWords) },
    { title: 'Added', items: summary.added.map(placeInWords) },
    { title: 'Removed', items: summary.removed.map(placeInWords) },
    { title: 'Moved', items: summary.moved.map(({ from, to }) => `${placeInWords(from)} → ${from.heading === to.heading ? to.label : placeInWords(to)}`) },
    { title: 'Split', items: summary.split.map(({ from, to }) => `${placeInWords(from)} → ${placesInWords(to)}`) },
    { title: 'Merged', items: summary.merged.map(({ from, to }) => `${placesInWords(from)} → ${placeInWords(to)}`) },
    { title: 'Reworded', items: summary.reworded.map(rewordedInWords) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

/** A place by its label and heading. */
export function placeInWords({ label, heading }: PlaceInAct): string {
  return heading === '' ? label : `${label} (${heading})`
}

/** Places, one after the other. */
export function placesInWords(places: PlaceInAct[]): string {
  return places.map(placeInWords).join('; ')
}

function rewordedInWords({ from, to }: MovedPlace): string {
  return from.label === to.label ? placeInWords(to) : `${placeInWords(to)}, until now ${from.label}`
}

/** What a paragraph of an instrument asks. */
export function commitmentInWords({ instrument, paragraph, element, promised }: Commitment): string {
  return `${instrument.title}, paragraph ${paragraph.at} (${paragraph.title}): ${element.at}, ${element.title}.${promised ? '' : ' The template does not promise it.'}`
}

/** A penalty before and after. */
export function penaltyInWords({ before, after, places }: PenaltyChange): string {
  if (before === undefined) return `New: “${after}”, in ${placesInWords(places)}`
  if (after === undefined) return `Gone: “${before}”, in ${placesInWords(places)}`
  return `“${before}” becomes “${after}” in ${placesInWords(places)}`
}
