import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Root } from 'mdast'
import type { FragmentMemo, Fragments } from './assemble/index.ts'
import type { FoundInstrument } from './import/index.ts'
import { digestOf, emptyMemo, loadLibrary, type Memo } from './load/index.ts'
import type { Message } from './messages/index.ts'
import type { Library } from './model/index.ts'
import type { Bill } from './tree/index.ts'
import { formats, type ReportProperties, type Writer } from './write/index.ts'

export type { Coverage, ElementCoverage, ParagraphCoverage } from './check/index.ts'
export { effectiveSettings, type Overrides, settingPaths } from './customise/index.ts'
export type { FoundInstrument } from './import/index.ts'
export { clauseHelpers, companionHelpers, templateHelpers } from './load/index.ts'
export { exitCode, formatMessage, type Message, message, messageToJson, type Severity, suggest } from './messages/index.ts'
export type { Clause, Instrument, Jurisdiction, Library, LoadedClause, LoadedTemplate, Settings } from './model/index.ts'
export { companionOf, coverAct, coveragePage, type Draft, type DraftRequest, draftAct, measurable } from './pipeline.ts'
export type { OpenPoint } from './resolve/index.ts'
export type * from './tree/types.ts'
export { type Format, formats } from './write/index.ts'

/** A library that drafts can be made from, and what was wrong with its files. */
export interface OpenedLibrary {
  library: Library
  fragments: Fragments
  messages: Message[]
}

/** The folder of the library that ships with the toolkit. */
export const builtInRoot: string = fileURLToPath(new URL('..', import.meta.url))

/**
 * Read the library under `root` (folders clauses, jurisdictions, templates, instruments). What the build has compiled is taken
 * from there for every file whose text is unchanged; `compiled: false` reads everything afresh.
 */
export async function openLibrary(root: string = builtInRoot, { compiled = true } = {}): Promise<OpenedLibrary> {
  const kept = compiled ? await readCompiled() : undefined
  const { library, messages } = await loadLibrary(root, kept?.memo ?? emptyMemo)
  const fragments: Fragments = {
    memo: kept?.fragments ?? new Map(),
    digestOf,
    parsers: async () => {
      const { parseClauseMarkdown, parseTemplateMarkdown } = await import('./assemble/parseMarkdown.ts')
      return { clause: parseClauseMarkdown, template: parseTemplateMarkdown }
    },
  }
  return { library, fragments, messages }
}

/** What the build keeps of the library that ships. Undefined while there is none: everything is then read afresh. */
async function readCompiled(): Promise<{ memo: Memo; fragments: FragmentMemo } | undefined> {
  const kept = new URL('library.json', import.meta.url)
  if (!existsSync(kept)) return undefined
  const { files, fragments } = JSON.parse(readFileSync(kept, 'utf8'))
  const { default: specs } = await import(new URL('specs.js', import.meta.url).href)
  return { memo: { files, specs }, fragments: new Map(Object.entries(fragments)) }
}

/** A companion document in one format, as bytes. */
export async function writeReport(report: Root, format: string, { title, language, date = new Date(0) }: ReportProperties): Promise<Uint8Array> {
  const { writeReport: write } = await formatOf(format)
  return write(report, { title, language, date })
}

async function formatOf(id: string): Promise<Writer> {
  const found = formats.find((format) => format.id === id)
  if (!found) throw new RangeError(`unknown format ${id}`)
  return found.load()
}

/**
 * A resolution or treaty as an instrument file to be completed. `file` tells by its ending what `bytes` are: plain text, Markdown or
 * Word. Rejects when a Word file cannot be read.
 */
export async function importInstrument(id: string, file: string, bytes: Uint8Array): Promise<{ found: FoundInstrument; yaml: string }> {
  const { importInstrument: read } = await import('./import/index.ts')
  return read(id, file, bytes)
}

/** A bill in one format, as bytes. The same bill gives the same bytes: a file that must bear a date bears `date`. */
export async function writeBill(bill: Bill, format: string, date = new Date(0)): Promise<Uint8Array> {
  const { write } = await formatOf(format)
  return write(bill, { date })
}
