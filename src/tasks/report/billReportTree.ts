import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { ElementMatch } from '../../check/index.ts'
import { emphasis, heading, type InlineWords, list, paragraph, quotation, strong, styled, table, text } from '../../formats/index.ts'
import { fill, say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { type BillReport, gradeCounts, levelCounts, type ReportedGroup } from './billReport.ts'

/** A report on a bill as the tree that every format of reports is written from. */
export function billReportTree(report: BillReport, language: Language): Root {
  const { groups, unread } = report
  const unrecognised = [heading(2, say(language, 'billReport.unread.title')), list(unread)]
  return {
    type: 'root',
    data: { contents: say(language, 'billReport.contents') },
    children: [
      heading(1, titleOf(report, language)),
      ...summary(report, language),
      ...groups.flatMap((group) => [heading(2, group.title), paragraph(group.about), ...findings(group, language)]),
      ...comparison(report, language),
      ...(unread.length > 0 ? unrecognised : []),
    ],
  }
}

export function titleOf({ title }: BillReport, language: Language): string {
  return say(language, 'billReport.title', { bill: title })
}

function summary({ file, provisions, definitions, groups, unread }: BillReport, language: Language): RootContent[] {
  const recognised = {
    file,
    provisions: say(language, 'billReport.recognised.provisions', { count: provisions }),
    definitions: say(language, 'billReport.recognised.definitions', { count: definitions }),
    unread: say(language, 'billReport.recognised.unread', { count: unread.length }),
  }
  const head = [
    say(language, 'billReport.head.rules'),
    say(language, 'billReport.head.errors'),
    say(language, 'billReport.head.warnings'),
    say(language, 'billReport.head.remarks'),
  ]
  const rows = groups.map((group) => [group.title, ...levelCounts(group.findings)])
  return [
    heading(2, say(language, 'billReport.summary')),
    paragraph(say(language, 'billReport.recognised.all', recognised)),
    headed(table(head, rows, '')),
    caution(say(language, 'billReport.caution.findings')),
  ]
}

function findings({ skipped, findings: found }: ReportedGroup, language: Language): RootContent[] {
  if (skipped !== undefined) return [paragraph(say(language, 'billReport.skipped', { reason: skipped }))]
  if (found.length === 0) return [paragraph(say(language, 'billReport.nothing'))]
  return found.flatMap(({ level, where, reason, words, hint, concern, rule }) => [
    styled(heading(3, [styled(emphasis(say(language, `billReport.level.${level}`)), ['level'], 'span'), text(` ${where}: ${reason}`)]), ['finding', level]),
    ...(words ? [quotation([paragraph(words)])] : []),
    ...(hint ? [paragraph(hint, say(language, 'billReport.hint'))] : []),
    ...(concern ? [paragraph(concern, say(language, 'billReport.concern'))] : []),
    styled(paragraph(rule, say(language, 'billReport.rule')), ['rule']),
  ])
}

function comparison({ comparison: compared }: BillReport, language: Language): RootContent[] {
  if (!compared) return []
  const title = heading(2, say(language, 'billReport.comparison.title', { instrument: compared.short }))
  if (!compared.paragraphs) return [title, caution(say(language, 'billReport.caution.noCoverage', { instrument: compared.short }))]
  const { strong: sure, possible, none } = gradeCounts(compared.paragraphs)
  const counts = { instrument: compared.title, count: sure + possible + none, strong: sure, possible, none }
  const head = [say(language, 'billReport.comparison.element'), say(language, 'billReport.comparison.match'), say(language, 'billReport.comparison.words')]
  return [
    title,
    caution(say(language, 'billReport.caution.coverage')),
    paragraph(say(language, 'billReport.comparison.counts', counts)),
    ...compared.paragraphs.flatMap(({ at, title, elements }) => {
      const rows = elements.map((element) => row(element, language))
      return [heading(3, `${at}. ${title}`), headed(table(head, rows, ''))]
    }),
  ]
}

function row({ at, title, grade, evidence }: ElementMatch, language: Language): InlineWords[] {
  const said = say(language, `billReport.grade.${grade}`)
  const places = evidence.map(({ label, heading: name, words, quote }): PhrasingContent[] => {
    const found = words.map((word) => say(language, 'billReport.comparison.word', { word })).join(', ')
    const values: Record<string, PhrasingContent> = { words: text(found), quote: styled(emphasis(quote), [], 'q') }
    const told = fill<PhrasingContent | string>(language, 'billReport.comparison.evidence', values)
    return [strong(name ? `${label} (${name})` : label), text(': '), ...told.map((piece) => (typeof piece === 'string' ? text(piece) : piece))]
  })
  const apart = places.flatMap((place, nth): PhrasingContent[] => (nth === 0 ? place : [{ type: 'break' }, ...place]))
  return [`${at} ${title}`, grade === 'strong' ? [strong(said)] : said, apart.length > 0 ? apart : '–']
}

function caution(words: string): RootContent {
  return styled(paragraph(words), ['caution'])
}

/** A table whose rows are told by their first cell. */
function headed(node: RootContent): RootContent {
  if (node.type !== 'table') return node
  const [head, ...rows] = node.children
  const told = rows.map(({ children: [first, ...cells], ...rest }) => ({ ...rest, children: [...(first ? [styled(first, [], 'th')] : []), ...cells] }))
  return { ...node, children: [...(head ? [head] : []), ...told] }
}
