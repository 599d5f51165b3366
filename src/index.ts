import type { Root } from 'mdast'
import type { OverlayStart } from './customise/startOverlay.ts'
import type { FoundInstrument } from './import/index.ts'
import type { Message } from './messages/index.ts'
import type { LoadedClause } from './model/index.ts'
import type { Bill } from './tree/index.ts'
import { formats, type ReportProperties, type Writer } from './write/index.ts'

export type { Coverage, ElementCoverage, ParagraphCoverage } from './check/index.ts'
export { effectiveSettings, type Overrides, settingPaths } from './customise/index.ts'
export type { OverlayStart } from './customise/startOverlay.ts'
export type { FoundInstrument } from './import/index.ts'
export { clauseHelpers, companionHelpers, templateHelpers } from './load/index.ts'
export { exitCode, formatMessage, type Message, message, messageToJson, type Severity, suggest } from './messages/index.ts'
export type { Clause, Instrument, Jurisdiction, Library, LoadedClause, LoadedTemplate, Overlay, Project, Settings, Sourced } from './model/index.ts'
export { companionOf, coverAct, coveragePage, type Draft, type DraftRequest, draftAct, measurable } from './pipeline.ts'
export type { OpenPoint } from './resolve/index.ts'
export type * from './tree/types.ts'
export {
  builtInRoot,
  type OpenedLibrary,
  type OpenedProject,
  openLibrary,
  openProject,
  openWorkspace,
  projectOf,
  reopen,
  sourceFolders,
  sourcePath,
} from './workspace.ts'
export { type Format, formats } from './write/index.ts'

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

/** The text of an overlay that begins from what a clause says now, made against the text with `digest`; a message where it has no such item. */
export async function startOverlay(clause: LoadedClause, digest: string, reason: string, start: OverlayStart): Promise<string | Message> {
  const { startOverlay: begin } = await import('./customise/startOverlay.ts')
  return begin(clause, digest, reason, start)
}

/** A bill in one format, as bytes. The same bill gives the same bytes: a file that must bear a date bears `date`. */
export async function writeBill(bill: Bill, format: string, date = new Date(0)): Promise<Uint8Array> {
  const { write } = await formatOf(format)
  return write(bill, { date })
}
