import type { Commitment } from '../commitments.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import type { ReferenceAstray } from './referencesAstray.ts'
import type { ChangeSummary } from './summary.ts'

/** Words of a summary: ours, or those of one of the acts, which may name a place in it. */
export type EntryPart = string | { words: string; act: 'before' | 'after'; place?: PlaceInAct }

/** A group of a summary: a title, how many changes it covers and its entries, part by part. */
export interface EntryGroup {
  title: string
  count: number
  items: EntryPart[][]
}

/** What changed, group by group; commitments where both acts tell them. Groups that have no entry are left out. */
export function summaryEntries(summary: ChangeSummary, commitments: { lost: Commitment[]; gained: Commitment[] } | undefined): EntryGroup[] {
  const { added, removed, reworded } = summary
  const groups: Array<Omit<EntryGroup, 'count'> & { count?: number }> = [
    {
      title: 'Commitments no longer answered',
      items: (commitments?.lost ?? []).map((lost) => [`${commitmentInWords(lost)} Answered until now by `, ...placesEntry(lost.provisions, 'before'), '.']),
    },
    {
      title: 'Commitments newly answered',
      items: (commitments?.gained ?? []).map((gained) => [`${commitmentInWords(gained)} Answered by `, ...placesEntry(gained.provisions, 'after'), '.']),
    },
    { title: 'Penalties that changed', items: summary.penalties.map(penaltyEntry) },
    { title: 'References that now lead elsewhere', items: summary.astray.map(astrayEntry) },
    { title: 'Added', count: added.length, items: bySection(added, 'after', (place) => [named(place, 'after')]) },
    { title: 'Removed', count: removed.length, items: bySection(removed, 'before', (place) => [named(place, 'before')]) },
    {
      title: 'Moved',
      items: summary.moved.map(({ from, to }) => [
        ...placeEntry(from, 'before'),
        ' → ',
        ...(from.heading === to.heading ? [named(to, 'after')] : placeEntry(to, 'after')),
      ]),
    },
    { title: 'Split', items: summary.split.map(({ from, to }) => [...placeEntry(from, 'before'), ' → ', ...placesEntry(to, 'after')]) },
    { title: 'Merged', items: summary.merged.map(({ from, to }) => [...placesEntry(from, 'before'), ' → ', ...placeEntry(to, 'after')]) },
    {
      title: 'Reworded',
      count: reworded.length,
      items: bySection(
        reworded.map(({ from, to }) => ({ ...to, from })),
        'after',
        rewordedEntry,
      ),
    },
  ]
  return groups.filter(({ items }) => items.length > 0).map((group) => ({ count: group.items.length, ...group }))
}

/** The places of a section that follow one another are one entry: “section 7(3); section 7(4) (Terms)”. */
function bySection<Place extends PlaceInAct>(places: Place[], act: 'before' | 'after', entry: (place: Place) => EntryPart[]): EntryPart[][] {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run?.[0] && place.heading !== '' && run[0].heading === place.heading && run[0].clause === place.clause) run.push(place)
    else runs.push([place])
  }
  return runs.map((run) => [...inRow(run.map(entry)), ...headed(run[0]?.heading ?? '', act)])
}

/** A place by its label and heading. */
function placeEntry(place: PlaceInAct, act: 'before' | 'after'): EntryPart[] {
  return [named(place, act), ...headed(place.heading, act)]
}

export function placesEntry(places: PlaceInAct[], act: 'before' | 'after'): EntryPart[] {
  return inRow(places.map((place) => placeEntry(place, act)))
}

function named(place: PlaceInAct, act: 'before' | 'after'): EntryPart {
  return { words: place.label, act, place }
}

function headed(heading: string, act: 'before' | 'after'): EntryPart[] {
  return heading === '' ? [] : [' (', { words: heading, act }, ')']
}

function inRow(entries: EntryPart[][]): EntryPart[] {
  return entries.flatMap((entry, index) => (index === 0 ? entry : ['; ', ...entry]))
}

function rewordedEntry({ from, ...to }: PlaceInAct & { from: PlaceInAct }): EntryPart[] {
  return [named(to, 'after'), ...(from.label === to.label ? [] : [', until now ', named(from, 'before')])]
}

function astrayEntry({ place, words, from, to }: ReferenceAstray): EntryPart[] {
  const whither = to ? ['to ', ...placeEntry(to, 'after')] : ['nowhere']
  return [...placeEntry(place, 'after'), ': “', { words, act: 'after' }, '” led to ', ...placeEntry(from, 'before'), ' and leads ', ...whither]
}

/** What a paragraph of an instrument asks. */
export function commitmentInWords({ instrument, paragraph, element, promised }: Commitment): string {
  return `${instrument.title}, paragraph ${paragraph.at} (${paragraph.title}): ${element.at}, ${element.title}.${promised ? '' : ' The template does not promise it.'}`
}

/** A penalty before and after. */
export function penaltyEntry({ before, after, places }: PenaltyChange): EntryPart[] {
  const was: EntryPart[] = before === undefined ? [] : ['“', { words: before, act: 'before' }, '”']
  const is: EntryPart[] = after === undefined ? [] : ['“', { words: after, act: 'after' }, '”']
  const where = placesEntry(places, 'after')
  if (before === undefined) return ['New: ', ...is, ', in ', ...where]
  if (after === undefined) return ['Gone: ', ...was, ', in ', ...where]
  return [...was, ' becomes ', ...is, ' in ', ...where]
}
