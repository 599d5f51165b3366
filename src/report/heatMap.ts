import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Coverage, ParagraphCoverage } from '../check/index.ts'
import type { Instrument } from '../model/index.ts'
import { heatMapStyle } from './heatMapStyle.ts'

/**
 * Coverage of many acts as one self-contained page: for each instrument a table of its paragraphs against the acts. Each cell says in
 * figures how many elements are answered and opens, with a plain disclosure that needs no script, the provisions that answer them.
 */
export function heatMap(coverages: Coverage[], instruments: Instrument[]): string {
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', 'Coverage'),
        h('style', heatMapStyle),
      ]),
      h('body', [
        h('a', { class: 'skip', href: '#instruments' }, 'Skip to the tables'),
        h('header', [h('h1', 'Coverage'), h('p', explanation), legend(), contents(instruments)]),
        h(
          'main',
          { id: 'instruments' },
          instruments.map((instrument) =>
            section(
              instrument,
              coverages.filter((coverage) => coverage.instrument === instrument.id),
            ),
          ),
        ),
      ]),
    ]),
  ])
  return `${toHtml(page)}\n`
}

const explanation =
  'Each row is a paragraph of an instrument, each column an act. A cell counts the elements of the paragraph that provisions of the act answer; open it to see which.'

type State = 'full' | 'declined' | 'part' | 'none'
const states: Record<State, string> = {
  full: 'every element answered',
  declined: 'the rest left out on purpose',
  part: 'some elements answered',
  none: 'no element answered',
}

function legend() {
  return h(
    'ul',
    { class: 'legend' },
    Object.entries(states).map(([state, words]) => h('li', [h('span', { class: `swatch ${state}` }), words])),
  )
}

function contents(instruments: Instrument[]) {
  const links = instruments.map(({ id, title, short }) => h('li', [h('a', { href: `#${id}` }, short ?? title)]))
  return h('nav', { 'aria-label': 'Instruments' }, [h('ul', { class: 'contents' }, links)])
}

function section({ id, title }: Instrument, coverages: Coverage[]) {
  const heads = coverages.map(({ jurisdiction, template }) => h('th', { scope: 'col' }, [jurisdiction, h('br'), h('small', template)]))
  const totals = coverages.map(({ covered, declined, total }) => h('td', `${covered} / ${total}${declined > 0 ? ` (${declined} left out)` : ''}`))
  const paragraphs = coverages[0]?.paragraphs ?? []
  const rows = paragraphs.map(({ at, title: words }, index) =>
    h('tr', [
      h('th', { scope: 'row' }, [h('strong', at), ` ${words}`]),
      ...coverages.map((coverage) => cell(coverage.paragraphs[index], `${coverage.jurisdiction}, ${coverage.template}, ${at}`)),
    ]),
  )
  return h('section', [
    h('h2', { id, tabindex: -1 }, title),
    h('div', { class: 'scroll', role: 'region', 'aria-labelledby': id, tabindex: 0 }, [
      h('table', [
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'Paragraph'), ...heads])]),
        h('tbody', rows),
        h('tfoot', [h('tr', [h('th', { scope: 'row' }, 'Elements'), ...totals])]),
      ]),
    ]),
  ])
}

function cell(paragraph: ParagraphCoverage | undefined, name: string) {
  if (!paragraph) return h('td', '–')
  const state = stateOf(paragraph)
  const covered = paragraph.elements.filter((element) => element.covered).length
  const figures = `${covered} of ${paragraph.elements.length}`
  return h('td', { class: state }, [
    h('details', [
      h('summary', [figures, h('span', { class: 'sr' }, ` (${name}: ${states[state]})`)]),
      h(
        'ul',
        paragraph.elements.map((element) => h('li', [h('strong', `${element.at} ${element.title}: `), answer(element)])),
      ),
    ]),
  ])
}

function stateOf({ covered, elements }: ParagraphCoverage): State {
  if (elements.every((element) => element.covered)) return 'full'
  if (covered) return 'declined'
  return elements.some((element) => element.covered) ? 'part' : 'none'
}

function answer({ covered, declined, provisions }: ParagraphCoverage['elements'][number]): string {
  if (covered) return provisions.map(({ label }) => label).join('; ')
  return declined === undefined ? 'not answered' : `left out on purpose: ${declined}`
}
