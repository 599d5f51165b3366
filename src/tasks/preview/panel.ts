import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Coverage, isSettled } from '../../check/index.ts'
import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { inLanguage } from '../../page/index.ts'
import { figuresOf, gradeInWords, lackInWords } from '../../report/index.ts'
import type { OpenPoint } from '../../resolve/index.ts'
import { unitsByFile } from './beside.ts'
import { messageItem } from './messageItem.ts'
import { type OpenPlace, openPlaces } from './openPlaces.ts'
import type { ShownAct } from './view.ts'

/** What is to be known of the act besides its words: messages, what is left open, coverage. */
export function panel({ bill, messages, blanks, coverages, instruments }: ShownAct, language: Language): Element[] {
  const units = unitsByFile(bill)
  const places = openPlaces(bill)
  const own = inLanguage(bill.language, language.tag)
  const open = blanks.map((point) => openPoint(point, places.get(point.setting || point.label), { language, own }))
  const found = messages.map((message) => messageItem(message, language, units.get(message.file ?? '')))
  return [
    fold('messages', say(language, 'preview.messages', { count: messages.length }), true, [h('ul', { class: 'messages' }, found)]),
    fold('open', say(language, 'preview.open', { count: blanks.length }), false, [h('ul', open)]),
    fold('coverage', say(language, 'preview.coverage', { count: coverages.length }), false, [
      h(
        'ul',
        coverages.map((coverage) => covered(coverage, instruments, language)),
      ),
    ]),
  ]
}

function fold(name: string, summary: string, open: boolean, body: ElementContent[]): Element {
  return h('details', { id: `panel-${name}`, open }, [h('summary', summary), ...body])
}

/** Enough to go to one and see that there are more. */
const shown = 4

interface Words {
  language: Language
  /** The language of the act, where that is another. */
  own: ReturnType<typeof inLanguage>
}

function openPoint({ setting, kind, label, count }: OpenPoint, places: OpenPlace[] = [], { language, own }: Words): Element {
  const links = places.slice(0, shown).flatMap((place) => [' ', h('a', { href: `#${place.eId}`, ...own }, place.label)])
  const more = places.length > shown ? [` ${say(language, 'preview.more', { count: places.length - shown })}`] : []
  const what = kind === 'blank' ? h('mark', { class: 'blank', ...own }, `[${label}]`) : h('span', { class: 'option', ...own }, label)
  return h('li', [what, ...(setting ? [h('br'), h('code', setting)] : []), h('br'), say(language, 'preview.times', { count }), ...links, ...more])
}

function covered(coverage: Coverage, names: Record<string, string>, language: Language): Element {
  const { instrument, paragraphs } = coverage
  const missing = paragraphs.flatMap(({ elements }) => elements.filter((element) => !isSettled(element)))
  const { graded, values } = figuresOf(coverage)
  const figures = say(language, graded ? 'preview.covered.graded' : 'preview.covered.all', { instrument: names[instrument] ?? instrument, ...values })
  const list = missing.map((element) => {
    const { at, title } = element
    return h('li', say(language, 'preview.lack', { at, title, grade: gradeInWords(element, language), lack: lackInWords(element, language) }))
  })
  const unanswered = h('details', { id: `panel-coverage-${instrument}` }, [
    h('summary', say(language, 'preview.unanswered', { count: list.length })),
    h('ul', list),
  ])
  return h('li', [figures, ...(list.length > 0 ? [unanswered] : [])])
}
