import type { RuleBook } from '../../check/lint/index.ts'
import type { Instrument, Language } from '../../model/index.ts'
import type { LintedFile } from '../lint/index.ts'
import { openLanguage, openRules } from '../open/index.ts'
import { writeReport } from '../write/index.ts'
import { billReportTree, titleOf } from './billReportTree.ts'
import { reportOf } from './reportOf.ts'

/** A report on a bill that was linted, and on where it may answer an instrument, for those who have to answer it, in a format of companion documents. */
export async function reportBill(
  linted: LintedFile,
  instrument: Instrument | undefined,
  format: string,
  options: { rules?: RuleBook; language?: Language | string } = {},
): Promise<Uint8Array> {
  const { rules, language = 'en' } = options
  const spoken = await openLanguage(language)
  const report = reportOf(linted, instrument, rules ?? (await openRules()).book, spoken)
  return writeReport(billReportTree(report, spoken), format, { title: titleOf(report, spoken), language: spoken })
}
