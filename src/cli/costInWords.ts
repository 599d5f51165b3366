import {
  type ActComparison,
  type Cost,
  commitmentInWords,
  penaltyInWords,
  placeInWords,
  placesInWords,
  type Settled,
  type ThinnedCommitment,
} from '../index.ts'

/** What a cost consists of, under a title each; nothing where an act loses and gains nothing. */
export function costInWords(cost: Cost): { title: string; items: string[] }[] {
  const headings = new Map(cost.gone.map(({ clause, heading }) => [clause, heading]))
  const groups = [
    {
      title: 'Commitments no longer answered',
      items: cost.lost.map((lost) => `${commitmentInWords(lost)} Answered until now by ${placesInWords(lost.provisions)}.`),
    },
    {
      title: 'Commitments newly answered',
      items: cost.gained.map((gained) => `${commitmentInWords(gained)} Answered by ${placesInWords(gained.provisions)}.`),
    },
    { title: 'Commitments that rest on fewer provisions', items: cost.thinned.map(thinned) },
    {
      title: 'Provisions gone from the act',
      items: cost.gone.map(
        (gone) => `${raised(placeInWords(gone))}, ${gone.clause}${gone.requiredBy.length > 0 ? `; required by ${placesInWords(gone.requiredBy)}` : ''}`,
      ),
    },
    {
      title: 'References broken',
      items: cost.brokenReferences.map(({ from, target, file, line }) => {
        const heading = headings.get(target.split('#')[0] ?? '')
        return `${raised(placeInWords(from))} refers to ${heading === undefined ? target : `“${heading}” (${target})`}, which is not in the act (${file}:${line})`
      }),
    },
    { title: 'Definitions lost', items: cost.definitionsLost.map(({ term, clause }) => `“${term}” (${clause})`) },
    { title: 'Definitions added', items: cost.definitionsAdded.map(({ term, clause }) => `“${term}” (${clause})`) },
    { title: 'Penalties that changed', items: cost.penalties.map(penaltyInWords) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

function thinned(still: ThinnedCommitment): string {
  const { before, provisions } = still
  return `${commitmentInWords(still)} Rests on ${placesInWords(provisions)}; before, on ${before} provisions.`
}

function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A choice or setting of the project and what it takes the place of. */
export function settledInWords({ path, before, after }: Settled): string {
  return `${path.replace(/^choices\./, '')}: ${before === undefined ? after : `${before} → ${after}`}`
}

/** One line on what an act loses and gains in all. */
export function totalInWords({ jurisdiction, template, whole }: ActComparison): string {
  const { lost, gained, thinned: fewer, gone, brokenReferences } = whole
  const promised = lost.filter((commitment) => commitment.promised).length
  const other = lost.length - promised
  const counts = [
    `${counted(promised, 'promised commitment')} lost`,
    ...(other > 0 ? [`${counted(other, 'other commitment')} lost`] : []),
    `${gained.length} gained`,
    ...(fewer.length > 0 ? [`${fewer.length} resting on fewer provisions`] : []),
    `${counted(gone.length, 'provision')} gone`,
    `${counted(brokenReferences.length, 'reference')} broken`,
  ]
  return `${jurisdiction}, ${template}: ${counts.join(', ')}`
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
