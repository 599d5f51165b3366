import type { Root } from 'mdast'
import { matchElements, type Preset, readAct, resolutionSigns, rules } from './check/index.ts'
import type { LintedFile } from './lintFile.ts'
import { levelOf, type Message } from './messages/index.ts'
import type { Instrument } from './model/index.ts'
import type { BillReport, ReportedFinding } from './report/billReport.ts'

const groups: { preset: Preset; title: string; about: string }[] = [
  {
    preset: 'safeguards',
    title: 'Safeguards',
    about: 'What protects children, and the rights of everybody, in such a law. Where a rule takes a side, the concern of the other side stands beside it.',
  },
  { preset: 'terminology', title: 'Terminology', about: 'Words for children and for what is done to them.' },
  { preset: 'drafting', title: 'Drafting', about: 'Whether the text can be read, applied and proved as it stands.' },
]

/** report: what was found in a bill, and where it may answer the resolution, for readers. Only of a file that was read. */
export function reportOf({ file, bill, messages }: LintedFile, instrument: Instrument): BillReport {
  if (!bill) throw new RangeError('only a bill that was read has a report')
  const { provisions, definitions, text } = readAct(bill)
  return {
    title: bill.title,
    file,
    provisions: provisions.length,
    definitions: definitions.length,
    groups: groups.map(({ preset, title, about }) => ({
      title,
      about,
      findings: messages.filter(({ ruleId }) => ruleId?.startsWith(`${preset}/`)).map(findingOf),
    })),
    coverage: isEnglish(text) ? { instrument: instrument.title, paragraphs: matchElements(bill, instrument, resolutionSigns) } : undefined,
    unread: messages.filter(({ ruleId, severity }) => ruleId === 'unrecognised' && severity === 'info').map(({ line, words }) => `Line ${line}: ${words}`),
  }
}

function findingOf({ severity, ruleId = '', label, line, reason, words, note }: Message): ReportedFinding {
  const concern = rules.find(({ preset, id }) => `${preset}/${id}` === ruleId)?.concern
  const said = label ? reason.replace(`${label}: `, '') : reason
  return {
    level: levelOf(severity),
    rule: ruleId,
    where: label ?? (line === undefined ? 'The bill' : `Line ${line}`),
    reason: words ? said.replace(/ \(“[^”]*…?”\)$/, '') : said,
    words,
    hint: concern === undefined ? note : note?.replace(`On the other side: ${concern}`, '').trim(),
    concern,
  }
}

/** Whether a text has as many of the small words of English as English has. */
function isEnglish(text: string): boolean {
  const all = text.match(/\p{L}+/gu)?.length ?? 0
  const small = text.match(/\b(?:the|of|and|or|to|in|a|shall|must|may)\b/gi)?.length ?? 0
  return all > 0 && small / all > 0.15
}

/** The report as a page. */
export async function reportPage(report: BillReport): Promise<string> {
  return (await import('./report/billReportHtml.ts')).billReportHtml(report)
}

/** The report as a Markdown tree, for the writers of reports. */
export async function reportTree(report: BillReport): Promise<Root> {
  return (await import('./report/billReportMarkdown.ts')).billReportMarkdown(report)
}
