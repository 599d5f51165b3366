import { join } from 'node:path'
import {
  companionOf,
  companionTitle,
  type Draft,
  formats,
  type Library,
  openLanguage,
  type WriteOptions,
  writeBill,
  writeReport,
  writeTables,
} from '../index.ts'
import type { NewFile } from './saveFiles.ts'

export interface FormatFile extends NewFile {
  format: string
}

interface Wanted {
  format: string[]
  out: string
  /** Templates of companion documents. */
  with: string[]
  options: WriteOptions
}

/** The files of a draft: the act, and its companion documents, in each format. None without a bill. */
export async function filesOf(draft: Draft, library: Library, { format, out, with: companions, options }: Wanted): Promise<FormatFile[]> {
  const { bill, settings, jurisdiction, template } = draft
  if (!bill) return []
  const language = await openLanguage(settings?.language ?? bill.language)
  const file = async (name: string, id: string, bytes: Promise<Uint8Array>): Promise<FormatFile> => {
    const extension = formats.find((known) => known.id === id)?.extensions[0] ?? id
    return { path: join(out, jurisdiction, `${name}.${extension}`), format: id, bytes: await bytes }
  }
  const files = await Promise.all(format.map((id) => file(template, id, writeBill(bill, id, { ...options, language }))))
  for (const companion of companions) {
    const source = library.templates.get(companion)
    if (source?.value.kind !== 'companion') continue
    const report = await companionOf(library, draft, source)
    const properties = {
      title: settings ? companionTitle(source, draft) : source.value.title,
      language,
      ...(options.date ? { date: options.date } : {}),
    }
    const readable = format.filter((id) => formats.find((known) => known.id === id)?.reports)
    files.push(...(await Promise.all(readable.map((id) => file(`${template}.${companion}`, id, writeReport(report, id, properties))))))
    if (source.value.spreadsheet) files.push(await file(`${template}.${companion}`, 'csv', writeTables(report)))
  }
  return files
}
