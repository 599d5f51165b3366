import type { Root, RootContent } from 'mdast'
import type { ElementMatch } from '../check/index.ts'
import { type BillReport, caution, gradeCounts, levelCounts, levelWords, type ReportedFinding } from './billReport.ts'
import { heading, list, paragraph, table } from './mdast.ts'

/** A report on a bill as a Markdown tree, which the writers of Markdown and Word take. */
export function billReportMarkdown(report: BillReport): Root {
  const { title, file, provisions, definitions, groups, unread } = report
  return {
    type: 'root',
    children: [
      heading(1, `Report on ${title}`),
      heading(2, 'Summary'),
      paragraph(`${file}: ${provisions} provisions and ${definitions} definitions were recognised, and ${unread.length} lines were not.`),
      table(
        ['Rules', 'Errors', 'Warnings', 'Remarks'],
        groups.map((group) => [group.title, ...levelCounts(group.findings)]),
        '',
      ),
      paragraph(caution.findings),
      ...groups.flatMap((group) => [heading(2, group.title), paragraph(group.about), ...findings(group.findings)]),
      heading(2, 'Comparison with the resolution'),
      ...comparison(report),
      ...(unread.length > 0 ? [heading(2, 'Lines that were not recognised'), list(unread)] : []),
    ],
  }
}

function findings(found: ReportedFinding[]): RootContent[] {
  if (found.length === 0) return [paragraph('Nothing was found.')]
  return found.flatMap(({ level, where, reason, words, hint, concern, rule }) => [
    heading(3, `${where}: ${reason}`),
    ...(words ? [paragraph(`“${words}”`, 'Words:')] : []),
    ...(hint ? [paragraph(hint, 'What to do:')] : []),
    ...(concern ? [paragraph(concern, 'The opposing concern:')] : []),
    paragraph(`${levelWords[level]}, ${rule}`, 'Rule:'),
  ])
}

function comparison({ coverage }: BillReport): RootContent[] {
  if (!coverage) return [paragraph(caution.noCoverage)]
  const { strong, possible, none } = gradeCounts(coverage.paragraphs)
  return [
    paragraph(caution.coverage),
    paragraph(
      `${coverage.instrument}: of ${strong + possible + none} elements, ${strong} with a strong match, ${possible} with a possible one, ${none} with none.`,
    ),
    ...coverage.paragraphs.flatMap(({ at, title, elements }) => [
      heading(3, `${at}. ${title}`),
      table(['Element', 'Match', 'Where', 'Words that made it'], elements.map(row), ''),
    ]),
  ]
}

function row({ at, title, grade, evidence }: ElementMatch): string[] {
  return [
    `${at} ${title}`,
    grade,
    evidence.map(({ label, heading: name }) => (name ? `${label} (${name})` : label)).join('; ') || '–',
    evidence.map(({ words, quote }) => `${words.map((word) => `“${word}”`).join(', ')} in: ${quote}`).join(' / ') || '–',
  ]
}
