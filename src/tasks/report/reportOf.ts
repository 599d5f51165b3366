import { type InstrumentSigns, matchElements, readAct } from '../../check/index.ts'
import type { RuleBook } from '../../check/lint/index.ts'
import { primaryOf, say } from '../../language/index.ts'
import { levelOf, type Message } from '../../messages/index.ts'
import type { Instrument, Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'
import type { LintedFile } from '../lint/index.ts'
import type { BillReport, ReportedFinding } from './billReport.ts'

/** report: what was found in a bill, and where it may answer an instrument, for readers. Only of a file that was read. */
export function reportOf(
  { file, bill, messages, skipped }: LintedFile,
  instrument: Instrument | undefined,
  { presets, signsOf }: Pick<RuleBook, 'presets' | 'signsOf'>,
  language: Language,
): BillReport {
  if (!bill) throw new RangeError('only a bill that was read has a report')
  const { provisions, definitions } = readAct(bill)
  return {
    title: bill.title,
    file,
    provisions: provisions.length,
    definitions: definitions.length,
    groups: [...presets].reverse().map(({ id, title, about }) => ({
      title,
      about,
      skipped: skipped.find((one) => one.id === id)?.reason,
      findings: messages.filter(({ ruleId }) => ruleId?.startsWith(`${id}/`)).map((found) => findingOf(found, language)),
    })),
    comparison: instrument && comparisonOf(bill, instrument, signsOf(instrument.id, primaryOf(bill.language))),
    unread: messages
      .filter(({ ruleId, severity }) => ruleId === 'unrecognised' && severity === 'info')
      .map(({ line, words }) => say(language, 'billReport.unread.line', { line: line ?? '', words: words ?? '' })),
  }
}

function comparisonOf(bill: Bill, instrument: Instrument, signs: InstrumentSigns | undefined): BillReport['comparison'] {
  const { title, short = title } = instrument
  return { title, short, paragraphs: signs && matchElements(bill, instrument, signs) }
}

function findingOf({ severity, ruleId = '', label, line, reason, words, note, concern }: Message, language: Language): ReportedFinding {
  const where = label ?? (line === undefined ? say(language, 'billReport.where.bill') : say(language, 'billReport.where.line', { line }))
  return { level: levelOf(severity), rule: ruleId, where, reason, words, hint: note, concern }
}
