import { h } from 'hastscript'
import { lines } from '../../write/html/lines.ts'
import { page } from '../../write/html/page.ts'
import { type ComparedActs, summaryOf } from '../acts/index.ts'
import { besideView } from './besideView.ts'
import { comparedScript } from './comparedScript.ts'
import { comparedStyle } from './comparedStyle.ts'
import { controls, help } from './controls.ts'
import { inlineView } from './inlineView.ts'
import { rowFinder } from './rowFinder.ts'
import { inLanguage, shownActs } from './shownActs.ts'
import { type ChangedCommitments, summaryList } from './summaryList.ts'

/** What a comparison does not know by itself. */
export interface ToldOfComparison {
  /** What a reader calls the earlier act: “kenya, comprehensive”, “kenya.docx”. */
  before: string
  after: string
  /** Left out where the acts were not measured. */
  commitments?: ChangedCommitments | undefined
}

/**
 * Two compared acts as one self-contained page: a summary that leads to each place, the acts as one text with the changes marked, and
 * side by side. Its script goes from change to change and folds what did not change; without it the whole text is there to be read.
 */
export async function comparedPage(compared: ComparedActs, told: ToldOfComparison): Promise<string> {
  const { before, after } = compared
  const shown = shownActs(compared)
  const title = `Changes from ${told.before} to ${told.after}`
  const count = shown.blocks.filter(({ kind }) => kind === 'change').length
  const named = (name: string, { title: act, language }: typeof before) => [h('dt', name), h('dd', inLanguage(language, 'en'), act)]
  const body = [
    h('header', { class: 'titles' }, lines([h('h1', title), h('dl', lines([...named(told.before, before), ...named(told.after, after)]))])),
    controls(count),
    summaryList(summaryOf(compared), told.commitments, rowFinder(compared)),
    h('main', { id: 'act', tabindex: -1 }, lines([h('h2', 'Text'), inlineView(shown), besideView(shown, told)])),
    help(),
  ]
  return page({ title, language: 'en', style: comparedStyle, script: comparedScript }, body)
}
