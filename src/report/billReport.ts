import type { Grade, ParagraphMatch } from '../check/index.ts'

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

/** What was found in a bill that somebody else made, for those who have to answer it. */
export interface BillReport {
  title: string
  file: string
  provisions: number
  definitions: number
  groups: { title: string; about: string; findings: ReportedFinding[] }[]
  /** Where the bill may answer an instrument; missing where its language cannot be read. */
  coverage?: { instrument: string; paragraphs: ParagraphMatch[] } | undefined
  /** Lines whose place in the bill was not recognised. */
  unread: string[]
}

/** What every form of the report says of itself. */
export const caution = {
  findings:
    'These findings come from rules that read words and structure. They show where to look; they do not judge the bill, and a bill in which nothing is found may still fall short.',
  coverage:
    'Nothing below is proof that the bill answers an element, or that it fails to. “Strong” means that one provision of a fitting kind uses all the words looked for, “possible” that a provision uses them in another way, “none” that no provision does. Read the provision itself before relying on any of it.',
  noCoverage: 'The words of the resolution are looked for in English only, and this bill does not seem to be in English: no comparison was made.',
} as const

export const levelWords = { error: 'Error', warning: 'Warning', info: 'Remark' } as const
export const gradeWords: Record<Grade, string> = { strong: 'strong', possible: 'possible', none: 'none' }

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
