import { h } from 'hastscript'
import { lines } from '../../write/html/lines.ts'
import { page } from '../../write/html/page.ts'
import { type ChangeSummary, type ComparedActs, summaryEntries } from '../acts/index.ts'
import type { Commitment } from '../commitments.ts'
import { besideView } from './besideView.ts'
import { comparedScript } from './comparedScript.ts'
import { comparedStyle } from './comparedStyle.ts'
import { controls, help } from './controls.ts'
import { inlineView } from './inlineView.ts'
import { rowFinder } from './rowFinder.ts'
import { inLanguage, shownActs } from './shownActs.ts'
import { summaryList } from './summaryList.ts'

/** What is told of a comparison besides its rows. */
export interface ToldOfComparison {
  /** What a reader calls the acts: “kenya”, “v1.0:kenya”, “committee.docx”. */
  names: { before: string; after: string }
  summary: ChangeSummary
  /** Left out where the acts were not measured. */
  commitments?: { lost: Commitment[]; gained: Commitment[] }
}

/**
 * Two compared acts as one self-contained page: a summary that leads to each place, the acts as one text with the changes marked, and
 * side by side. Its script goes from change to change and folds what did not change; without it the whole text is there to be read.
 */
export async function comparedPage(compared: ComparedActs, { names, summary, commitments }: ToldOfComparison): Promise<string> {
  const { before, after } = compared
  const shown = shownActs(compared)
  const title = `Changes from ${names.before} to ${names.after}`
  const count = shown.blocks.filter(({ kind }) => kind === 'change').length
  const named = (name: string, { title: act, language }: typeof before) => [h('dt', name), h('dd', inLanguage(language, 'en'), act)]
  const body = [
    h('header', { class: 'titles' }, lines([h('h1', title), h('dl', lines([...named(names.before, before), ...named(names.after, after)]))])),
    controls(count),
    summaryList(summaryEntries(summary, commitments), shown, rowFinder(compared)),
    h('main', { id: 'act', tabindex: -1 }, lines([h('h2', 'Text'), inlineView(shown), besideView(shown, names)])),
    help(),
  ]
  return page({ title, language: 'en', style: comparedStyle, script: comparedScript }, body)
}
