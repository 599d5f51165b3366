import type { Commitment } from '../commitments.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import type { ReferenceAstray } from './referencesAstray.ts'
import type { ChangeSummary } from './summary.ts'

/** A summary as a reader takes it: a title, how many changes it covers and its entries; groups that have none are left out. */
export interface SummaryGroup {
  title: string
  count: number
  items: string[]
}

/** What changed, group by group; commitments where both acts tell them. */
export function summaryInWords(summary: ChangeSummary, commitments: { lost: Commitment[]; gained: Commitment[] } | undefined): SummaryGroup[] {
  const groups: Array<Omit<SummaryGroup, 'count'> & { count?: number }> = [
    {
      title: 'Commitments no longer answered',
      items: (commitments?.lost ?? []).map((lost) => `${commitmentInWords(lost)} Answered until now by ${placesInWords(lost.provisions)}.`),
    },
    {
      title: 'Commitments newly answered',
      items: (commitments?.gained ?? []).map((gained) => `${commitmentInWords(gained)} Answered by ${placesInWords(gained.provisions)}.`),
    },
    { title: 'Penalties that changed', items: summary.penalties.map(penaltyInWords) },
    { title: 'References that now lead elsewhere', items: summary.astray.map(astrayInWords) },
    { title: 'Added', count: summary.added.length, items: bySection(summary.added, ({ label }) => label) },
    { title: 'Removed', count: summary.removed.length, items: bySection(summary.removed, ({ label }) => label) },
    { title: 'Moved', items: summary.moved.map(({ from, to }) => `${placeInWords(from)} → ${from.heading === to.heading ? to.label : placeInWords(to)}`) },
    { title: 'Split', items: summary.split.map(({ from, to }) => `${placeInWords(from)} → ${placesInWords(to)}`) },
    { title: 'Merged', items: summary.merged.map(({ from, to }) => `${placesInWords(from)} → ${placeInWords(to)}`) },
    {
      title: 'Reworded',
      count: summary.reworded.length,
      items: bySection(
        summary.reworded.map(({ from, to }) => ({ ...to, from })),
        rewordedInWords,
      ),
    },
  ]
  return groups.filter(({ items }) => items.length > 0).map((group) => ({ count: group.items.length, ...group }))
}

/** The places of a section that follow one another are one entry: “section 7(3); section 7(4) (Terms)”. */
function bySection<Place extends PlaceInAct>(places: Place[], inWords: (place: Place) => string): string[] {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run?.[0] && place.heading !== '' && run[0].heading === place.heading && run[0].clause === place.clause) run.push(place)
    else runs.push([place])
  }
  return runs.map((run) => placeInWords({ label: run.map(inWords).join('; '), heading: run[0]?.heading ?? '' }))
}

/** A place by its label and heading. */
export function placeInWords({ label, heading }: Pick<PlaceInAct, 'label' | 'heading'>): string {
  return heading === '' ? label : `${label} (${heading})`
}

/** Places, one after the other. */
export function placesInWords(places: PlaceInAct[]): string {
  return places.map(placeInWords).join('; ')
}

function rewordedInWords({ label, from }: PlaceInAct & { from: PlaceInAct }): string {
  return from.label === label ? label : `${label}, until now ${from.label}`
}

function astrayInWords({ place, words, from, to }: ReferenceAstray): string {
  return `${placeInWords(place)}: “${words}” led to ${placeInWords(from)} and leads ${to ? `to ${placeInWords(to)}` : 'nowhere'}`
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
