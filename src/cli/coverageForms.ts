import type { Coverage } from '../index.ts'
import { table } from './table.ts'

/** The coverage of one act, for a terminal. */
export function coverageTable(coverage: Coverage): string {
  return `${table([['Element', 'Covered', 'Provisions', 'What it asks'], ...rows(coverage, ', ')])}${total(coverage)}\n`
}

/** The coverage of one act as Markdown. */
export function coverageMarkdown(coverage: Coverage): string {
  const title = `# Coverage of ${coverage.instrument}: ${coverage.jurisdiction}, ${coverage.template}`
  return `${title}\n\n${markdownTable(['Element', 'Covered', 'Provisions', 'What it asks'], rows(coverage, '; '))}\n${total(coverage)}\n`
}

const totalsHead = ['Jurisdiction', 'Template', 'Instrument', 'Covered', 'Left out', 'Total']

/** The totals of many acts, for a terminal. */
export function totalsTable(coverages: Coverage[]): string {
  return table([totalsHead, ...coverages.map(totals)])
}

/** The totals of many acts as Markdown. */
export function totalsMarkdown(coverages: Coverage[]): string {
  return `# Coverage\n\n${markdownTable(totalsHead, coverages.map(totals))}`
}

/** Coverage as it is published: without how strong an answer must be. */
export function coverageJson({ paragraphs, ...rest }: Coverage) {
  return {
    ...rest,
    paragraphs: paragraphs.map(({ elements, ...paragraph }) => ({ ...paragraph, elements: elements.map(({ strength: _, ...element }) => element) })),
  }
}

function totals({ jurisdiction, template, instrument, covered, declined, total: all }: Coverage): string[] {
  return [jurisdiction, template, instrument, String(covered), String(declined), String(all)]
}

function markdownTable(head: string[], body: string[][]): string {
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')
}

function rows({ paragraphs }: Coverage, between: string): string[][] {
  return paragraphs.flatMap(({ elements }) =>
    elements.map(({ at, covered, declined, title, provisions }) => [
      at,
      covered ? 'yes' : declined === undefined ? 'no' : 'declined',
      covered || declined === undefined ? provisions.map(({ label }) => label).join(between) : declined,
      title,
    ]),
  )
}

function total({ covered, declined, total: all, instrument }: Coverage): string {
  return `${covered} of ${all} elements of ${instrument} are covered${declined > 0 ? `; ${declined} are left out on purpose` : ''}.`
}
