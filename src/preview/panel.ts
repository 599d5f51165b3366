import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Coverage } from '../check/index.ts'
import type { OpenPoint } from '../resolve/index.ts'
import { unitsByFile } from './beside.ts'
import { messageItem } from './messageItem.ts'
import { type OpenPlace, openPlaces } from './openPlaces.ts'
import type { ShownAct } from './view.ts'

/** What is to be known of the act besides its words: messages, what is left open, coverage. */
export function panel({ bill, messages, blanks, coverages, instruments }: ShownAct): Element[] {
  const units = unitsByFile(bill)
  const places = openPlaces(bill)
  return [
    fold('messages', `Messages: ${messages.length}`, true, [
      h(
        'ul',
        { class: 'messages' },
        messages.map((message) => messageItem(message, units.get(message.file ?? ''))),
      ),
    ]),
    fold('open', `Left open: ${blanks.length}`, false, [
      h(
        'ul',
        blanks.map((point) => openPoint(point, places.get(point.setting || point.label))),
      ),
    ]),
    fold('coverage', `Coverage: ${coverages.length} instruments`, false, [
      h(
        'ul',
        coverages.map((coverage) => covered(coverage, instruments)),
      ),
    ]),
  ]
}

function fold(name: string, summary: string, open: boolean, body: ElementContent[]): Element {
  return h('details', { id: `panel-${name}`, open }, [h('summary', summary), ...body])
}

/** Enough to go to one and see that there are more. */
const shown = 4

function openPoint({ setting, kind, label, count }: OpenPoint, places: OpenPlace[] = []): Element {
  const links = places.slice(0, shown).flatMap((place) => [' ', h('a', { href: `#${place.eId}` }, place.label)])
  const more = places.length > shown ? [` and ${places.length - shown} more`] : []
  const what = kind === 'blank' ? h('mark', { class: 'blank' }, `[${label}]`) : h('span', { class: 'option' }, label)
  return h('li', [what, ...(setting ? [h('br'), h('code', setting)] : []), h('br'), count === 1 ? 'once:' : `${count} times:`, ...links, ...more])
}

function covered({ instrument, covered: answered, declined, total, paragraphs }: Coverage, names: Record<string, string>): Element {
  const missing = paragraphs.flatMap(({ elements }) => elements.filter((element) => !element.covered && element.declined === undefined))
  const figures = `${answered} of ${total}${declined > 0 ? `, ${declined} left out on purpose` : ''}`
  const list = missing.map(({ at, title }) => h('li', `${at} ${title}`))
  return h('li', [
    `${names[instrument] ?? instrument}: ${figures}`,
    ...(list.length > 0 ? [h('details', { id: `panel-coverage-${instrument}` }, [h('summary', `not answered: ${list.length}`), h('ul', list)])] : []),
  ])
}
