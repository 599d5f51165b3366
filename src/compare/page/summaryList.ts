import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../../language/index.ts'
import { inLanguage, lines } from '../../page/index.ts'
import type { EntryGroup, EntryPart } from '../told/index.ts'
import type { RowFinder } from './rowFinder.ts'
import type { ShownActs } from './shownActs.ts'

/** A longer list is unfolded by the reader. */
const shownAtOnce = 12

/** The summary of a comparison: how many of each kind of change, then each with links to its places. */
export function summaryList(groups: EntryGroup[], shown: ShownActs, find: RowFinder): Element {
  const counts = groups.map(({ title, count }, nth) => h('li', [h('a', { href: `#told-${nth}` }, `${title} (${count})`)]))
  const overview = groups.length > 1 ? [h('ul', { class: 'counts' }, lines(counts))] : []
  const told = groups.length > 0 ? groups.map((group, nth) => list(group, nth, shown, find)) : [h('p', say(shown.language, 'changes.same'))]
  return h(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary' },
    lines([h('h2', { id: 'summary' }, say(shown.language, 'compared.summary')), ...overview, ...told]),
  )
}

function list({ title, count, items }: EntryGroup, nth: number, shown: ShownActs, find: RowFinder): Element {
  const entries = items.map((item) =>
    h(
      'li',
      item.map((part) => set(part, shown, find)),
    ),
  )
  const summary = h('summary', { id: `told-${nth}` }, `${title} (${count})`)
  return h('details', { open: items.length <= shownAtOnce }, lines([summary, h('ul', lines(entries))]))
}

function set(part: EntryPart, shown: ShownActs, find: RowFinder): ElementContent {
  if (typeof part === 'string') return { type: 'text', value: part }
  const words = h('bdi', inLanguage(shown[part.act].language, shown.language.tag), part.words)
  const row = part.place && find(part.place, part.act)
  return row === undefined ? words : h('a', { href: `#r${row}` }, [words])
}
