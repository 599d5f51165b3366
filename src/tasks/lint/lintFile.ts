import { readAct } from '../../check/index.ts'
import {
  fullId,
  type Ignore,
  type IgnoreComment,
  ignoreComments,
  labelsIn,
  lintAct,
  offSubject,
  type RuleBook,
  type RuleChoice,
  ruleNamed,
  type SkippedPreset,
  selectRules,
  unitsAt,
  unknownRule,
  unusedIgnores,
  withoutIgnored,
} from '../../check/lint/index.ts'
import { type Format, formatOfFile, readLines, readText, readTextLines } from '../../formats/index.ts'
import { isMessage, type Message, placeWords } from '../../messages/index.ts'
import { leftOutOf, lineUnrecognised, nothingRecognised, recogniseBill } from '../../recognise/index.ts'
import type { Bill, Line } from '../../tree/index.ts'
import { openLanguages, openRules, treeInFile } from '../open/index.ts'
import { unjudged } from './unjudged.ts'

/** A bill that somebody else made, as far as it was recognised, and what the rules find in it. */
export interface LintedFile {
  file: string
  /** The id of the format that it was read as. */
  format: string
  /** Missing where the file could not be read. */
  bill?: Bill
  /** The lines that the messages count: of the file where it is text, its paragraphs where it is Word. */
  source: string[]
  messages: Message[]
  /** The presets that did not run, because the bill is not about their subject. */
  skipped: SkippedPreset[]
}

/**
 * read → recognise → check: a bill that somebody else made, as far as it is recognised, and what the rules find in it. `file` tells by
 * its ending what `bytes` are: Markdown, Word, HTML, Akoma Ntoso, the toolkit's own JSON, or plain text. Without `rules` those that ship
 * are run.
 */
export async function lintFile(file: string, bytes: Uint8Array, choice: RuleChoice = {}, rules?: RuleBook): Promise<LintedFile> {
  const book = rules ?? (await openRules()).book
  const format = formatOfFile(file)
  const about = { file, format: format.id, skipped: [] }
  const selected = selectRules(book, choice)
  if (Array.isArray(selected)) return { ...about, source: [], messages: selected }
  const check = (bill: Bill) => {
    const skipped = offSubject(bill, book, choice)
    const rules = selected.rules.filter(({ preset }) => !skipped.some(({ id }) => id === preset))
    return { skipped, found: lintAct(bill, rules, book, selected.levels), unjudged: unjudged(bill, rules, file) }
  }
  const tree = await treeInFile(file, bytes, openLanguages)
  if (tree && !tree.bill) return { ...about, source: [], messages: tree.messages }
  if (tree?.bill) {
    const { bill, foreign, messages } = tree
    const source = foreign ? sourceOf(file, bytes) : []
    const { found, skipped, unjudged } = check(bill)
    const unread = messages.filter(({ ruleId }) => ruleId === 'element-not-read')
    return { ...about, bill, source, skipped, messages: [...found.map((one) => placeWords(one, source)), ...unjudged, ...unread] }
  }
  const opened = await openDocument(file, bytes, format)
  if (isMessage(opened)) return { ...about, source: [], messages: [opened] }
  const { lines, source, comments } = opened
  const { bill, unplaced, leftOut } = recogniseBill(lines, file, await openLanguages())
  const used = new Set<string>()
  const ignores = comments.map((comment) => ignoreOf(comment, bill, lines, file, book))
  const checked = check(bill)
  const found = withoutIgnored([...checked.found, ...unrecognised(bill, unplaced, file)], ignores, used)
  const ran = new Set(['unrecognised', ...selected.rules.map(fullId)])
  const unknown = comments.filter(({ rule }) => rule !== 'unrecognised' && ruleNamed(rule, book.rules) === undefined)
  const ofComments = [
    ...opened.messages,
    ...leftOutOf(file, leftOut),
    ...checked.unjudged,
    ...unknown.map(({ rule, line }) => unknownRule(rule, book.rules, 'warning', { file, line })),
    ...unusedIgnores(ignores, used, (rule) => ran.has(rule)),
  ]
  const { skipped } = checked
  return { ...about, bill, source, skipped, messages: [...found.map((one) => placeWords(one, source)), ...ofComments].sort(byPlace) }
}

interface OpenedDocument {
  lines: Line[]
  source: string[]
  comments: IgnoreComment[]
  messages: Message[]
}

async function openDocument(file: string, bytes: Uint8Array, format: Format): Promise<OpenedDocument | Message> {
  if (!format.text) {
    const found = await readLines(format, bytes, file)
    if (isMessage(found)) return found
    const { lines } = found
    const source: string[] = []
    for (const { text, line } of lines) if (text !== '') source[line - 1] = source[line - 1] === undefined ? text : `${source[line - 1]} ${text}`
    return { lines, source: Array.from(source, (text) => text ?? ''), comments: [], messages: found.messages }
  }
  const read = readText(bytes, file)
  if (isMessage(read)) return read
  const text = linesMade(read.text)
  const { text: words, comments, messages } = ignoreComments(text, file)
  const found = await readTextLines(format, words, file)
  return isMessage(found) ? found : { lines: found.lines, source: text.split('\n'), comments, messages: [...read.messages, ...messages] }
}

function sourceOf(file: string, bytes: Uint8Array): string[] {
  const read = readText(bytes, file)
  return isMessage(read) ? [] : linesMade(read.text).split('\n')
}

/** A text as its lines are counted and its words are sought: one sign ends a line, letters are composed. */
function linesMade(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC')
}

/** A comment covers what begins on the first line with words below it, and all that stands in that. */
function ignoreOf({ rule, reason, line, next }: IgnoreComment, bill: Bill, lines: readonly Line[], file: string, { rules }: RuleBook): Ignore {
  const target = lines.find((below) => below.line >= next && below.text.trim() !== '')?.line ?? next
  const labels = labelsIn(unitsAt(readAct(bill), target))
  const covers = (found: Message) => found.line === target || (found.label !== undefined && labels.has(found.label))
  return { rule, ruleId: ruleNamed(rule, rules) ?? rule, reason, place: { file, line }, covers }
}

function unrecognised(bill: Bill, unplaced: readonly Line[], file: string): Message[] {
  if (bill.children[2].children.length === 0) return [nothingRecognised(file, 'finding', ', so nothing was checked')]
  return unplaced.map((line) => lineUnrecognised(file, line, 'It was read as part of the provision before it, or not at all; look at it yourself.'))
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
