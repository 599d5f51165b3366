import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Coverage, isSettled, type ParagraphCoverage } from '../check/index.ts'
import { say } from '../language/index.ts'
import type { Instrument, Language } from '../model/index.ts'
import { lines, page } from '../page/index.ts'
import { answerInWords, figuresOf, gradeInWords } from './answerInWords.ts'
import heatMapStyle from './heatMap.css'

/**
 * Coverage of many acts as one self-contained page: for each instrument a table of its paragraphs against the acts. Each cell says in
 * figures how many elements are answered and opens, with a plain disclosure that needs no script, the provisions that answer them.
 */
export function heatMap(coverages: Coverage[], instruments: Instrument[], language: Language): string {
  const title = say(language, 'coverage.title')
  const opening = [h('h1', title), h('p', say(language, 'coverage.about')), legend(language), contents(instruments, language)]
  const sections = instruments.map((instrument) => {
    const own = coverages.filter((coverage) => coverage.instrument === instrument.id)
    return section(instrument, own, language)
  })
  const skips = { instruments: say(language, 'coverage.skip') }
  const body = [h('header', { class: 'titles' }, lines(opening)), h('main', { id: 'instruments' }, lines(sections))]
  return page({ title, language, skips, styles: [heatMapStyle] }, body)
}

const states = ['full', 'declined', 'weaker', 'part', 'none'] as const

function legend(language: Language): Element {
  const entries = states.map((state) =>
    h('li', [h('span', { class: `swatch ${state}` }), h('strong', say(language, `coverage.grade.${state}`)), ` ${say(language, `coverage.state.${state}`)}`]),
  )
  return h('ul', { class: 'legend' }, entries)
}

function contents(instruments: Instrument[], language: Language): Element {
  const links = instruments.map(({ id, title, short }) => h('li', [h('a', { href: `#${id}` }, short ?? title)]))
  return h('nav', { 'aria-label': say(language, 'coverage.instruments') }, [h('ul', { class: 'instruments' }, links)])
}

function section({ id, title }: Instrument, coverages: Coverage[], language: Language): Element {
  const heads = coverages.map(({ jurisdiction, template }) => h('th', { scope: 'col' }, [jurisdiction, h('br'), h('small', template)]))
  const rows = (coverages[0]?.paragraphs ?? []).map(({ at, title: words }, index) => {
    const cells = coverages.map((coverage) => cell(coverage.paragraphs[index], actOf(coverage), at, language))
    return h('tr', [h('th', { scope: 'row' }, [h('strong', at), ` ${words}`]), ...cells])
  })
  const table = h('table', [
    h('thead', [h('tr', [h('th', { scope: 'col' }, say(language, 'coverage.paragraph')), ...heads])]),
    h('tbody', lines(rows)),
    h('tfoot', [h('tr', [h('th', { scope: 'row' }, say(language, 'coverage.elements')), ...coverages.map((coverage) => total(coverage, language))])]),
  ])
  return h('section', [h('h2', { id, tabindex: -1 }, title), h('div', { class: 'scroll', role: 'region', 'aria-labelledby': id, tabindex: 0 }, [table])])
}

function actOf({ jurisdiction, template }: Coverage): string {
  return `${jurisdiction}, ${template}`
}

function total(coverage: Coverage, language: Language): Element {
  const { graded, values } = figuresOf(coverage)
  return h('td', { 'data-act': actOf(coverage) }, say(language, graded ? 'coverage.total.graded' : 'coverage.total.all', values))
}

/** The act is told to those who hear the page, and to the style sheet for screens that have no room for the head of the column. */
function cell(paragraph: ParagraphCoverage | undefined, act: string, at: string, language: Language): Element {
  if (!paragraph) return h('td', { 'data-act': act }, '–')
  const state = stateOf(paragraph)
  const covered = paragraph.elements.filter((element) => element.covered).length
  const heard = say(language, 'coverage.cell.heard', { act, at, state: say(language, `coverage.state.${state}`) })
  const elements = paragraph.elements.map((element) => {
    const { at: place, title } = element
    const opening = say(language, 'coverage.element', { at: place, title, grade: gradeInWords(element, language) })
    return h('li', [h('strong', opening), answerInWords(element, language)])
  })
  const figures = say(language, 'coverage.cell.figures', { grade: say(language, `coverage.grade.${state}`), covered, total: paragraph.elements.length })
  return h('td', { class: state, 'data-act': act }, [h('details', [h('summary', [figures, h('span', { class: 'unseen' }, ` ${heard}`)]), h('ul', elements)])])
}

/** The grade of a paragraph is the lowest of its elements; what is left out on purpose lowers none. */
function stateOf({ elements }: ParagraphCoverage): (typeof states)[number] {
  if (elements.every(({ covered }) => covered)) return 'full'
  if (elements.every(({ grade }) => grade === 'none')) return elements.every(isSettled) ? 'declined' : 'none'
  const asked = elements.filter((element) => !(element.grade === 'none' && isSettled(element)))
  if (asked.every(({ covered }) => covered)) return 'declined'
  return asked.every(({ grade }) => grade === 'full' || grade === 'weaker') ? 'weaker' : 'part'
}
