import type { Root } from 'mdast'
import type { Coverage, ElementCoverage } from '../check/index.ts'
import { heading, paragraph, table } from '../formats/index.ts'
import { say, series } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { figuresOf, gradeInWords, lackInWords, provisionsOf } from './answerInWords.ts'

/** Coverage as a table in words: every form that is no page says these. */
export interface ToldCoverage {
  title: string
  head: string[]
  rows: string[][]
  /** What it comes to; nothing where the rows are totals themselves. */
  total?: string
}

/** The words of a provision, by its eId. */
export type WordsOf = (eId: string) => string

/** The coverage of one act, element by element; with the words that carry each answer, where `wordsOf` gives them. */
export function tellCoverage(coverage: Coverage, language: Language, wordsOf?: WordsOf): ToldCoverage {
  const { instrument, jurisdiction, template, paragraphs } = coverage
  const { graded, values } = figuresOf(coverage)
  const heads = ['element', 'grade', wordsOf ? 'words' : 'provisions', 'asks', 'lack'] as const
  return {
    title: say(language, 'coverage.one', { instrument, jurisdiction, template }),
    head: heads.map((head) => say(language, `coverage.head.${head}`)),
    rows: paragraphs.flatMap(({ elements }) => elements.map((element) => row(element, language, wordsOf))),
    total: say(language, graded ? 'coverage.sum.graded' : 'coverage.sum.all', { instrument, ...values }),
  }
}

function row(element: ElementCoverage, language: Language, wordsOf: WordsOf | undefined): string[] {
  const labels = series(language, provisionsOf(element), 'groups')
  const carried = wordsOf ? carriedBy(element, language, wordsOf) : labels
  return [element.at, gradeInWords(element, language), carried, element.title, lackInWords(element, language)]
}

function carriedBy({ provisions }: ElementCoverage, language: Language, wordsOf: WordsOf): string {
  const carriers = [...new Map(provisions.map(({ eId, label }) => [eId, label]))]
  return carriers.map(([eId, label]) => say(language, 'coverage.carried', { label, words: wordsOf(eId) })).join(' ')
}

/** The totals of many acts. */
export function tellTotals(coverages: Coverage[], language: Language): ToldCoverage {
  const heads = ['jurisdiction', 'template', 'instrument', 'full', 'part', 'weaker', 'none', 'declined', 'total'] as const
  const rows = coverages.map(({ jurisdiction, template, instrument, covered, part, weaker, none, declined, total }) => [
    jurisdiction,
    template,
    instrument,
    ...[covered, part, weaker, none, declined, total].map(String),
  ])
  return { title: say(language, 'coverage.title'), head: heads.map((head) => say(language, `coverage.head.${head}`)), rows }
}

/** The same words as a report. */
export function coverageReport(told: ToldCoverage): Root {
  const { title, head, rows, total } = told
  return { type: 'root', children: [heading(1, title), table(head, rows, ''), ...(total === undefined ? [] : [paragraph(total)])] }
}
