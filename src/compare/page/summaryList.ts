import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../write/html/lines.ts'
import { type ChangeSummary, type ComparedRow, isReworded } from '../acts/index.ts'
import type { Commitment } from '../commitments.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import { placeHeading, placeName } from './placeWords.ts'
import type { RowFinder } from './rowFinder.ts'

/** What one of two acts answers and the other does not. */
export interface ChangedCommitments {
  lost: Commitment[]
  gained: Commitment[]
}

interface Told {
  id: string
  title: string
  /** The number of it, in the overview. */
  counted: string
  entries: ElementContent[][]
}

/** A longer list is unfolded by the reader. */
const shownAtOnce = 12

/** The summary of a comparison: how many of each kind of change, then each with links to its place. */
export function summaryList(summary: ChangeSummary, commitments: ChangedCommitments | undefined, finder: RowFinder): Element {
  const told = [...changes(summary, finder), ...(commitments ? answers(commitments, finder) : [])]
  const counts = told.map(({ id, counted, entries }) => {
    const words = `${entries.length} ${counted}`
    return h('li', entries.length > 0 ? [h('a', { href: `#${id}` }, words)] : [h('span', words)])
  })
  const lists = told.filter(({ entries }) => entries.length > 0).map(list)
  return h(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary' },
    lines([h('h2', { id: 'summary' }, 'Summary'), h('ul', { class: 'counts' }, lines(counts)), ...lists]),
  )
}

function list({ id, title, entries }: Told): Element {
  const items = entries.map((entry) => h('li', entry))
  const summary = h('summary', { id }, `${title} (${entries.length})`)
  return h('details', { open: entries.length <= shownAtOnce }, lines([summary, h('ul', lines(items))]))
}

function changes(summary: ChangeSummary, finder: RowFinder): Told[] {
  const is = (op: ComparedRow['op']) => (row: ComparedRow) => row.op === op
  const was = (place: PlaceInAct, wanted?: (row: ComparedRow) => boolean) => link(place, finder.before(place, wanted))
  const now = (place: PlaceInAct, wanted?: (row: ComparedRow) => boolean) => link(place, finder.after(place, wanted))
  return [
    { id: 'added', title: 'Added', counted: 'added', entries: summary.added.map((place) => [now(place, is('added')), ...headed(place)]) },
    { id: 'removed', title: 'Removed', counted: 'removed', entries: summary.removed.map((place) => [was(place, is('removed')), ...headed(place)]) },
    {
      id: 'moved',
      title: 'Moved',
      counted: 'moved',
      entries: summary.moved.map(({ from, to }) => [was(from, is('movedAway')), ' to ', now(to, is('movedHere')), ...headed(to)].map(text)),
    },
    {
      id: 'reworded',
      title: 'Reworded',
      counted: 'reworded',
      entries: summary.reworded.map(({ from, to }) =>
        [now(to, isReworded), ...(from.label === to.label ? [] : [`, was ${placeName(from)}`]), ...headed(to)].map(text),
      ),
    },
    {
      id: 'split',
      title: 'Split',
      counted: 'split',
      entries: summary.split.map(({ from, to }) => [was(from), ' into ', ...joined(to.map((place) => now(place)))].map(text)),
    },
    {
      id: 'merged',
      title: 'Merged',
      counted: 'merged',
      entries: summary.merged.map(({ from, to }) => [...joined(from.map((place) => was(place))), ' into ', now(to)].map(text)),
    },
    {
      id: 'penalties',
      title: 'Penalties changed',
      counted: summary.penalties.length === 1 ? 'penalty changed' : 'penalties changed',
      entries: summary.penalties.map((change) => penalty(change, finder)),
    },
  ]
}

function penalty({ before, after, places }: PenaltyChange, finder: RowFinder): ElementContent[] {
  const links = places.map((place) => link(place, finder.after(place, isReworded) ?? finder.before(place)))
  const words = [...(before === undefined ? [] : [h('del', before)]), ...(after === undefined ? [] : [h('ins', after)])]
  return [...joined(links), ': ', ...words.flatMap((word, index) => (index === 0 ? [word] : [' ', word]))].map(text)
}

function answers({ lost, gained }: ChangedCommitments, finder: RowFinder): Told[] {
  const entries = (commitments: Commitment[], find: RowFinder['before']) =>
    commitments.map(({ instrument, paragraph, element, promised, provisions }) =>
      [
        h('strong', `${instrument.title}, ${paragraph.at}`),
        `: ${element.title}${promised ? ', which the template promises to answer' : ''}: `,
        ...joined(provisions.map((place) => link(place, find(place)))),
      ].map(text),
    )
  const counted = (found: Commitment[], word: string) => `${found.length === 1 ? 'commitment' : 'commitments'} ${word}`
  return [
    { id: 'lost', title: 'Commitments lost', counted: counted(lost, 'lost'), entries: entries(lost, finder.before) },
    { id: 'gained', title: 'Commitments gained', counted: counted(gained, 'gained'), entries: entries(gained, finder.after) },
  ]
}

function link(place: PlaceInAct, row: number | undefined): Element {
  const name = h('bdi', placeName(place))
  return row === undefined ? name : h('a', { href: `#r${row}` }, [name])
}

function headed(place: PlaceInAct): ElementContent[] {
  const heading = placeHeading(place)
  return heading === '' ? [] : [{ type: 'text', value: ' ' }, h('bdi', { class: 'of' }, heading)]
}

function joined(parts: Element[]): (Element | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [index === parts.length - 1 ? ' and ' : ', ', part]))
}

function text(part: ElementContent | string): ElementContent {
  return typeof part === 'string' ? { type: 'text', value: part } : part
}
