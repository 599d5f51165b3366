import type { Grade, ParagraphMatch } from '../../check/index.ts'

/** One finding as a report for readers shows it. */
export interface ReportedFinding {
  level: 'error' | 'warning' | 'info'
  rule: string
  /** The unit as printed, or the line. */
  where: string
  reason: string
  words?: string | undefined
  hint?: string | undefined
  /** What those on the other side are worried about. */
  concern?: string | undefined
}

/** What the rules of one family found, or why they did not run. */
export interface ReportedGroup {
  title: string
  about: string
  skipped?: string | undefined
  findings: ReportedFinding[]
}

/** What was found in a bill that somebody else made, for those who have to answer it. */
export interface BillReport {
  title: string
  file: string
  provisions: number
  definitions: number
  groups: ReportedGroup[]
  /** Where the bill may answer an instrument, if there is one; without paragraphs where nothing tells that in the language of the bill. */
  comparison?: { title: string; short: string; paragraphs: ParagraphMatch[] | undefined } | undefined
  /** Lines whose place in the bill was not recognised. */
  unread: string[]
}

/** How many elements of a comparison have each grade. */
export function gradeCounts(paragraphs: readonly ParagraphMatch[]): Record<Grade, number> {
  const all = paragraphs.flatMap(({ elements }) => elements)
  const of = (wanted: Grade) => all.filter(({ grade }) => grade === wanted).length
  return { strong: of('strong'), possible: of('possible'), none: of('none') }
}

/** “2 errors, 1 warning, 0 remarks” of one group, as cells. */
export function levelCounts(findings: readonly ReportedFinding[]): string[] {
  return (['error', 'warning', 'info'] as const).map((level) => String(findings.filter((one) => one.level === level).length))
}
