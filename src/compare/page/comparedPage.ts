import { h } from 'hastscript'
import { actStyle } from '../../formats/html/write/index.ts'
import { say } from '../../language/index.ts'
import { inLanguage, lines, page } from '../../page/index.ts'
import type { ChangeSummary, ComparedActs } from '../acts/index.ts'
import type { Commitment } from '../commitments.ts'
import { entriesOf } from '../told/index.ts'
import { besideView } from './besideView.ts'
import script from './compared.browser.ts?script'
import comparedStyle from './compared.css'
import { controls, help } from './controls.ts'
import { heardMarks } from './heardMarks.ts'
import { inlineView } from './inlineView.ts'
import { rowFinder } from './rowFinder.ts'
import { shownActs } from './shownActs.ts'
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
export function comparedPage(compared: ComparedActs, { names, summary, commitments }: ToldOfComparison): string {
  const { before, after, language } = compared
  const shown = shownActs(compared)
  const title = say(language, 'compared.title', { before: names.before, after: names.after })
  const count = shown.blocks.filter(({ kind }) => kind === 'change').length
  const named = (name: string, bill: typeof before) => [h('dt', name), h('dd', inLanguage(bill.language, language.tag), bill.title)]
  const body = [
    h('header', { class: 'titles' }, lines([h('h1', title), h('dl', lines([...named(names.before, before), ...named(names.after, after)]))])),
    controls(count, language),
    summaryList(entriesOf({ ...summary, ...commitments }, language), shown, rowFinder(compared)),
    h('main', { id: 'act', tabindex: -1 }, lines([h('h2', say(language, 'compared.text')), inlineView(shown), besideView(shown, names)])),
    help(language),
  ]
  return page({ title, language, styles: [actStyle, comparedStyle], styleWords: heardMarks(language), script }, body)
}
