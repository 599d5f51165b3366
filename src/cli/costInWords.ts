import type { ActComparison, Commitment, Cost, PenaltyChange, PlaceInAct, Settled, ThinnedCommitment } from '../index.ts'

/** What a cost consists of, under a title each; nothing where an act loses and gains nothing. */
export function costInWords(cost: Cost): { title: string; items: string[] }[] {
  const headings = new Map(cost.gone.map(({ clause, heading }) => [clause, heading]))
  const groups = [
    {
      title: 'Commitments no longer answered',
      items: cost.lost.map((lost) => `${commitment(lost)}${unpromised(lost)} Answered until now by ${places(lost.provisions)}.`),
    },
    { title: 'Commitments newly answered', items: cost.gained.map((gained) => `${commitment(gained)} Answered by ${places(gained.provisions)}.`) },
    { title: 'Commitments that rest on fewer provisions', items: cost.thinned.map(thinned) },
    {
      title: 'Provisions gone from the act',
      items: cost.gone.map((gone) => `${raised(place(gone))}, ${gone.clause}${gone.requiredBy.length > 0 ? `; required by ${places(gone.requiredBy)}` : ''}`),
    },
    {
      title: 'References broken',
      items: cost.brokenReferences.map(({ from, target, file, line }) => {
        const heading = headings.get(target.split('#')[0] ?? '')
        return `${raised(place(from))} refers to ${heading === undefined ? target : `“${heading}” (${target})`}, which is not in the act (${file}:${line})`
      }),
    },
    { title: 'Definitions lost', items: cost.definitionsLost.map(({ term, clause }) => `“${term}” (${clause})`) },
    { title: 'Definitions added', items: cost.definitionsAdded.map(({ term, clause }) => `“${term}” (${clause})`) },
    { title: 'Penalties that changed', items: cost.penalties.map(penalty) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

function commitment({ instrument, paragraph, element }: Commitment): string {
  return `${instrument.title}, paragraph ${paragraph.at} (${paragraph.title}): ${element.at}, ${element.title}.`
}

function thinned(still: ThinnedCommitment): string {
  const { before, provisions } = still
  return `${commitment(still)}${unpromised(still)} Rests on ${places(provisions)}; before, on ${before} provisions.`
}

function unpromised({ promised }: Commitment): string {
  return promised ? '' : ' The template does not promise it.'
}

function penalty({ before, after, places: where }: PenaltyChange): string {
  if (before === undefined) return `New: “${after}”, in ${places(where)}`
  if (after === undefined) return `Gone: “${before}”, in ${places(where)}`
  return `“${before}” becomes “${after}” in ${places(where)}`
}

function places(all: PlaceInAct[]): string {
  return all.map(place).join('; ')
}

function place({ label, heading }: PlaceInAct): string {
  return `${label} (${heading})`
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
