import type { Root } from 'mdast'
import { type ReportProperties, writerOf } from '../../formats/index.ts'
import type { Language } from '../../model/index.ts'
import { openLanguage } from '../open/index.ts'

/** A companion document in one format, as bytes. `language` is its own, or the tag of one that the toolkit speaks. */
export async function writeReport(
  report: Root,
  format: string,
  { title, language, date = new Date(0) }: Omit<ReportProperties, 'language'> & { language: Language | string },
): Promise<Uint8Array> {
  const { writeReport: write } = await writerOf(format)
  if (!write) throw new RangeError(`no companion document is written as ${format}`)
  return write(report, { title, language: await openLanguage(language), date })
}
