import { type Message, message } from './message.ts'
import { sentenceOf } from './wording.ts'

/** A finding that was there when a baseline was made. The file is for the reader: it may be renamed, and its lines may move. */
interface Known {
  rule: string
  label?: string | undefined
  words: string
  file?: string | undefined
}

/** Findings that are known, and not to be told again. */
export interface Baseline {
  findings: Known[]
}

/** What a finding is recognised by: its rule, its unit and its words. */
export function fingerprintOf(message: Message): string {
  return printOf(knownOf(message))
}

function printOf({ rule, label = '', words }: Known): string {
  return [rule, label, words.replace(/\s+/g, ' ').trim()].join(' | ')
}

/** The text of a baseline of these messages. Input that cannot be used is never part of one. */
export function baselineOf(messages: readonly Message[]): { text: string; count: number } {
  const known = new Map(messages.filter(({ severity }) => severity !== 'unusable').map((found) => [fingerprintOf(found), knownOf(found)]))
  const findings = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return { text: `${JSON.stringify({ version: 1, findings }, null, 2)}\n`, count: findings.length }
}

function knownOf(message: Message): Known {
  const { ruleId = '', label, words = sentenceOf(message), file } = message
  return { file, rule: ruleId, label, words }
}

/** A baseline from the text of its file. */
export function readBaseline(text: string, file: string): Baseline | Message {
  const wrong = (reason: string) => message('unusable', 'baseline', reason, { file }, 'Write it anew with --write-baseline.')
  try {
    const { version, findings } = JSON.parse(text)
    if (version !== 1) return wrong('This baseline has a version that is not known')
    const whole = Array.isArray(findings) && findings.every((one) => typeof one?.rule === 'string' && typeof one.words === 'string')
    return whole ? { findings } : wrong('This is no baseline')
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
    return wrong('This is no baseline')
  }
}

/** The messages that a baseline does not know, and what it knows of the files looked at that is gone. */
export function besides(
  messages: readonly Message[],
  { findings }: Baseline,
  files: (file: string) => boolean,
): { left: Message[]; hidden: number; gone: string[] } {
  const known = new Set(findings.map(printOf))
  const now = new Set(messages.map(fingerprintOf))
  const left = messages.filter((found) => found.severity === 'unusable' || !known.has(fingerprintOf(found)))
  const gone = findings.filter((one) => files(one.file ?? '') && !now.has(printOf(one)))
  return { left, hidden: messages.length - left.length, gone: gone.map(({ rule, label, words }) => `${rule}${label ? ` at ${label}` : ''}: “${words}”`) }
}
