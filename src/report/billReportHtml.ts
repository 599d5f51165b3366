import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ElementMatch } from '../check/index.ts'
import { type BillReport, caution, gradeCounts, levelCounts, levelWords, type ReportedFinding } from './billReport.ts'
import { billReportStyle } from './billReportStyle.ts'

/** A report on a bill as one self-contained page. */
export function billReportHtml(report: BillReport): string {
  const { title, groups, unread } = report
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `Report on ${title}`),
        h('style', billReportStyle),
      ]),
      h('body', [
        h('a', { class: 'skip', href: '#report' }, 'Skip to the report'),
        h('header', [h('h1', `Report on ${title}`), contents(report)]),
        h('main', { id: 'report', tabIndex: -1 }, [
          summary(report),
          ...groups.map((group) => section(group.title, [h('p', group.about), ...found(group.findings)])),
          section('Comparison with the resolution', comparison(report)),
          ...(unread.length > 0
            ? [
                section('Lines that were not recognised', [
                  h(
                    'ul',
                    unread.map((line) => h('li', line)),
                  ),
                ]),
              ]
            : []),
        ]),
      ]),
    ]),
  ])
  return `${toHtml(page)}\n`
}

type Child = ReturnType<typeof h>

function idOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, '-')
}

function section(title: string, children: Child[]) {
  return h('section', { 'aria-labelledby': idOf(title) }, [h('h2', { id: idOf(title) }, title), ...children])
}

function contents({ groups, unread }: BillReport) {
  const titles = [
    'Summary',
    ...groups.map(({ title }) => title),
    'Comparison with the resolution',
    ...(unread.length > 0 ? ['Lines that were not recognised'] : []),
  ]
  return h('nav', { 'aria-label': 'Contents' }, [
    h(
      'ul',
      { class: 'contents' },
      titles.map((title) => h('li', [h('a', { href: `#${idOf(title)}` }, title)])),
    ),
  ])
}

function summary({ file, provisions, definitions, groups, unread }: BillReport) {
  const rows = groups.map(({ title, findings }) => h('tr', [h('th', { scope: 'row' }, title), ...levelCounts(findings).map((count) => h('td', count))]))
  return section('Summary', [
    h('p', `${file}: ${provisions} provisions and ${definitions} definitions were recognised, and ${unread.length} lines were not.`),
    h('table', [
      h('thead', [
        h(
          'tr',
          ['Rules', 'Errors', 'Warnings', 'Remarks'].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h('tbody', rows),
    ]),
    h('p', { class: 'caution' }, caution.findings),
  ])
}

function found(findings: ReportedFinding[]): Child[] {
  if (findings.length === 0) return [h('p', 'Nothing was found.')]
  return findings.map(({ level, where, reason, words, hint, concern, rule }) =>
    h('article', { class: `finding ${level}` }, [
      h('h3', [h('span', { class: 'level' }, levelWords[level]), ` ${where}: ${reason}`]),
      ...(words ? [h('blockquote', words)] : []),
      ...(hint ? [h('p', [h('strong', 'What to do: '), hint])] : []),
      ...(concern ? [h('p', [h('strong', 'The opposing concern: '), concern])] : []),
      h('p', { class: 'rule' }, rule),
    ]),
  )
}

function comparison({ coverage }: BillReport): Child[] {
  if (!coverage) return [h('p', { class: 'caution' }, caution.noCoverage)]
  const { strong, possible, none } = gradeCounts(coverage.paragraphs)
  return [
    h('p', { class: 'caution' }, caution.coverage),
    h(
      'p',
      `${coverage.instrument}: of ${strong + possible + none} elements, ${strong} with a strong match, ${possible} with a possible one, ${none} with none.`,
    ),
    ...coverage.paragraphs.flatMap(({ at, title, elements }) => [
      h('h3', { id: `paragraph-${at}` }, `${at}. ${title}`),
      h('div', { class: 'scroll', role: 'region', 'aria-labelledby': `paragraph-${at}`, tabIndex: 0 }, [
        h('table', [
          h('thead', [
            h(
              'tr',
              ['Element', 'Match', 'Words that made it'].map((head) => h('th', { scope: 'col' }, head)),
            ),
          ]),
          h('tbody', elements.map(row)),
        ]),
      ]),
    ]),
  ]
}

function row({ at, title, grade, evidence }: ElementMatch) {
  const words = evidence.map(({ label, heading, words: said, quote }) =>
    h('li', [h('strong', heading ? `${label} (${heading})` : label), `: ${said.map((word) => `“${word}”`).join(', ')} in: `, h('q', quote)]),
  )
  return h('tr', [h('th', { scope: 'row' }, `${at} ${title}`), h('td', { class: grade }, grade), h('td', words.length > 0 ? [h('ul', words)] : '–')])
}
