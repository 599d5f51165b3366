import { type Coverage, coverageReport, type ToldCoverage, writeReport } from '../index.ts'
import { table } from './table.ts'

/** Coverage in words, for a terminal `width` signs wide. */
export function coverageTable({ head, rows, total }: ToldCoverage, width: number | undefined): string {
  return `${table([head, ...rows], width, true)}${total === undefined ? '' : `${total}\n`}`
}

/** Coverage in words, as Markdown. */
export async function coverageMarkdown(told: ToldCoverage): Promise<Uint8Array> {
  return writeReport(await coverageReport(told), 'md', { title: told.title, language: 'en' })
}

/** Coverage as it is published: without how strong an answer must be. */
export function coverageJson({ paragraphs, ...rest }: Coverage) {
  return {
    ...rest,
    paragraphs: paragraphs.map(({ elements, ...paragraph }) => ({ ...paragraph, elements: elements.map(({ strength: _, ...element }) => element) })),
  }
}
