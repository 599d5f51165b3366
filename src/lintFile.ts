import {
  rules as allRules,
  type Ignore,
  type IgnoreComment,
  ignoreComments,
  isRule,
  labelsIn,
  lintAct,
  type RuleChoice,
  readAct,
  selectRules,
  unitsAt,
  unknownRule,
  unusedIgnores,
  withoutIgnored,
} from './check/index.ts'
import { type DocumentKind, decoded, documentKind, documentLines, type Line, textLines, unreadable } from './import/index.ts'
import { type Message, placeWords } from './messages/index.ts'
import { readBill } from './read/index.ts'
import { lineUnrecognised, nothingRecognised, recogniseBill } from './recognise/index.ts'
import type { Bill } from './tree/index.ts'

/** A bill that somebody else made, as far as it was recognised, and what the rules find in it. */
export interface LintedFile {
  file: string
  kind: DocumentKind
  /** Missing where the file could not be read. */
  bill?: Bill
  /** The lines that the messages count: of the file where it is text, its paragraphs where it is Word. */
  source: string[]
  messages: Message[]
}

/** read → recognise → check: a bill by the name and bytes of its file. */
export async function lintFile(file: string, bytes: Uint8Array, choice: RuleChoice = {}): Promise<LintedFile> {
  const kind = documentKind(file)
  const selected = selectRules(allRules, choice)
  if (Array.isArray(selected)) return { file, kind, source: [], messages: selected }
  const check = (bill: Bill) => lintAct(bill, selected.rules, selected.levels)
  if (kind === 'json') {
    const { bill, messages } = await readBill(file, bytes)
    return bill ? { bill, file, kind, source: [], messages: check(bill) } : { file, kind, source: [], messages }
  }
  const opened = await openDocument(file, bytes, kind).catch((error: Error) => unreadable(file, error))
  if (!('lines' in opened)) return { file, kind, source: [], messages: [opened] }
  const { lines, source, comments } = opened
  const { bill, unplaced } = recogniseBill(lines, file)
  const used = new Set<string>()
  const ignores = comments.map((comment) => ignoreOf(comment, bill, lines, file))
  const found = withoutIgnored([...check(bill), ...unrecognised(bill, unplaced, file)], ignores, used)
  const ran = (rule: string) => rule === 'unrecognised' || isRule(rule, selected.rules)
  const unknown = comments.filter(({ rule }) => rule !== 'unrecognised' && !isRule(rule, allRules))
  const about = [
    ...opened.messages,
    ...unknown.map(({ rule, line }) => unknownRule(rule, allRules, 'warning', { file, line })),
    ...unusedIgnores(ignores, used, ran),
  ]
  return { file, kind, bill, source, messages: [...found.map((one) => placeWords(one, source)), ...about].sort(byPlace) }
}

interface OpenedDocument {
  lines: Line[]
  source: string[]
  comments: IgnoreComment[]
  messages: Message[]
}

async function openDocument(file: string, bytes: Uint8Array, kind: Exclude<DocumentKind, 'json'>): Promise<OpenedDocument> {
  if (kind === 'docx') {
    const lines = await documentLines(bytes, kind)
    const source: string[] = []
    for (const { text, line } of lines) if (text !== '') source[line - 1] = source[line - 1] === undefined ? text : `${source[line - 1]} ${text}`
    return { lines, source: Array.from(source, (text) => text ?? ''), comments: [], messages: [] }
  }
  const text = decoded(bytes).replace(/\r\n?/g, '\n')
  const { text: words, comments, messages } = ignoreComments(text, file)
  return { lines: await textLines(words, kind), source: text.split('\n'), comments, messages }
}

/** A comment covers what begins on the first line with words below it, and all that stands in that. */
function ignoreOf({ rule, reason, line, next }: IgnoreComment, bill: Bill, lines: readonly Line[], file: string): Ignore {
  const target = lines.find((below) => below.line >= next && below.text.trim() !== '')?.line ?? next
  const labels = labelsIn(unitsAt(readAct(bill), target))
  return { rule, reason, place: { file, line }, covers: (found) => found.line === target || (found.label !== undefined && labels.has(found.label)) }
}

function unrecognised(bill: Bill, unplaced: readonly Line[], file: string): Message[] {
  if (bill.children[2].children.length === 0) return [nothingRecognised(file, 'finding', ', so nothing was checked')]
  return unplaced.map((line) => lineUnrecognised(file, line, 'It was read as part of the provision before it, or not at all; look at it yourself.'))
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
