import type { Root } from 'mdast'
import type { RuleChoice } from './check/index.ts'
import type { ComparedActs } from './compare/acts/index.ts'
import type { ActsComparison } from './compareDrafts.ts'
import type { ComparisonRequest, ProjectComparison } from './compareProject.ts'
import type { OverlayStart } from './customise/startOverlay.ts'
import type { ProjectAnswers } from './customise/startProject.ts'
import type { DraftedAmendments } from './draftAmendments.ts'
import type { FoundInstrument } from './import/index.ts'
import type { ImportPlan, ImportRequest } from './importChanges.ts'
import type { LintedFile } from './lintFile.ts'
import type { Message } from './messages/index.ts'
import type { Instrument, Library, LoadedClause } from './model/index.ts'
import type { OpenedAct } from './openAct.ts'
import type { DraftRequest } from './pipeline.ts'
import type { Preview, View } from './preview/index.ts'
import type { RedlineOptions } from './redline/index.ts'
import type { Bill } from './tree/index.ts'
import type { UpgradePlan } from './upgradeProject.ts'
import type { OpenedLibrary, OpenedProject } from './workspace.ts'
import { type HouseStyles, type ReportProperties, type WriteOptions, writerOf } from './write/index.ts'

export type { Coverage, ElementCoverage, ParagraphCoverage, RuleChoice } from './check/index.ts'
export { presets } from './check/selectRules.ts'
export type { ChangedPassage, ChangedPlace, ChangeSummary, ComparedActs, ComparedRow, MovedPlace, Passage, SummaryGroup } from './compare/acts/index.ts'
export { commitmentInWords } from './compare/acts/summaryEntries.ts'
export { penaltyInWords, placeInWords, placesInWords, sayTheSame } from './compare/acts/summaryInWords.ts'
export type {
  BrokenReference,
  ClauseChange,
  Commitment,
  Cost,
  DefinedTerm,
  FieldChange,
  GoneClause,
  PenaltyChange,
  Piece,
  PlaceInAct,
  ThinnedCommitment,
} from './compare/index.ts'
export type { ActsComparison } from './compareDrafts.ts'
export type { ActComparison, ComparisonRequest, ProjectComparison, Settled } from './compareProject.ts'
export { type ActChoice, choicesOf } from './customise/choicesOf.ts'
export { effectiveSettings, type Overrides, settingPaths, settledIn } from './customise/index.ts'
export type { OverlayStart } from './customise/startOverlay.ts'
export type { ProjectAnswers } from './customise/startProject.ts'
export type { DraftedAmendments } from './draftAmendments.ts'
export type { FoundInstrument } from './import/index.ts'
export type { ImportPlan, ImportRequest, OverlayFile, Unplaced } from './importChanges.ts'
export type { LintedFile } from './lintFile.ts'
export { clauseHelpers, companionHelpers, templateHelpers } from './load/index.ts'
export {
  applyFixes,
  type Baseline,
  baselineOf,
  besides,
  countOf,
  exitCode,
  formatMessage,
  isMessage,
  type Message,
  message,
  messageToJson,
  placeWords,
  type ReporterContext,
  type ReporterName,
  readBaseline,
  reporterNames,
  type Severity,
  suggest,
} from './messages/index.ts'
export type { Clause, Instrument, Jurisdiction, Library, LoadedClause, LoadedTemplate, Overlay, Project, Settings, Sourced } from './model/index.ts'
export { type OpenedAct, openAct } from './openAct.ts'
export { companionOf, coverAct, coveragePage, type Draft, type DraftRequest, draftAct, draftFrom, measurable } from './pipeline.ts'
export type { Preview, View } from './preview/index.ts'
export { type ReadBill, readable, readBill } from './read/index.ts'
export type { RedlineOptions } from './redline/index.ts'
export type { OpenPoint } from './resolve/index.ts'
export type * from './tree/types.ts'
export type { UpgradePlan, UpgradeStep } from './upgradeProject.ts'
export {
  builtInRoot,
  type OpenedLibrary,
  type OpenedProject,
  openLibrary,
  openProject,
  openUnstarted,
  openWorkspace,
  projectOf,
  reopen,
  sourceFolders,
  sourcePath,
} from './workspace.ts'
export { type Format, formats, type HouseStyles, type NoteStyle, noteStyles, usualFormats, type WriteOptions } from './write/index.ts'

/** A companion document in one format, as bytes. */
export async function writeReport(report: Root, format: string, { title, language, date = new Date(0) }: ReportProperties): Promise<Uint8Array> {
  const { writeReport: write } = await writerOf(format)
  if (!write) throw new RangeError(`no companion document is written as ${format}`)
  return write(report, { title, language, date })
}

/** An act drafted for a preview; where the files cannot be used, the act of the view before stays, and the messages say why. */
export async function previewView(opened: OpenedLibrary, request: DraftRequest, before?: View): Promise<View> {
  const { viewOf } = await import('./preview/index.ts')
  return viewOf(opened, request, before)
}

/** Serve a view as a page on this machine alone, until it is closed. A message where the port cannot be had; port 0 is any that is free. */
export async function servePreview(view: View, port: number): Promise<Preview | Message> {
  const { servePreview: serve } = await import('./preview/index.ts')
  return serve(view, port)
}

/** What changed between two acts that were opened, each with its bill; `library` holds the instruments that their commitments are measured by. */
export async function compareDrafts(before: OpenedAct & { bill: Bill }, after: OpenedAct & { bill: Bill }, library: Library): Promise<ActsComparison> {
  const { compareDrafts: compare } = await import('./compareDrafts.ts')
  return compare(before, after, library)
}

/**
 * A comparison as one self-contained HTML page: the summary, then the acts as one text with its changes marked, and side by side. It is
 * read without scripts; with its own, a reader goes from change to change by keyboard.
 */
export async function comparedPage(comparison: ActsComparison): Promise<string> {
  const { comparedPage: page } = await import('./compare/page/comparedPage.ts')
  return page(comparison.compared, comparison)
}

/** The changes between two acts as amendments of the earlier, with the paper that puts them to a committee. */
export async function draftAmendments(compared: ComparedActs, library: Library, otherwise: string): Promise<DraftedAmendments> {
  const { draftAmendments: draft } = await import('./draftAmendments.ts')
  return draft(compared, library, otherwise)
}

/** What a project changes against the library that ships, clause by clause, and what that costs in each act. */
export async function compareProject(opened: OpenedProject, request: ComparisonRequest): Promise<ProjectComparison> {
  const { compareProject: compare } = await import('./compareProject.ts')
  return compare(opened, request)
}

/**
 * A resolution or treaty as an instrument file to be completed. `file` tells by its ending what `bytes` are: plain text, Markdown or
 * Word. Rejects when a Word file cannot be read.
 */
export async function importInstrument(id: string, file: string, bytes: Uint8Array): Promise<{ found: FoundInstrument; yaml: string }> {
  const { importInstrument: read } = await import('./import/index.ts')
  return read(id, file, bytes)
}

/**
 * What a Word file of a project's act, edited by counsel, changes in the project: overlays, settings, and what has no place in them.
 * Nothing is written. `file` names it in messages.
 */
export async function importChanges(opened: OpenedProject, file: string, bytes: Uint8Array, request: ImportRequest = {}): Promise<ImportPlan> {
  const { importChanges: plan } = await import('./importChanges.ts')
  return plan(opened, file, bytes, request)
}

/**
 * A bill that somebody else made, as far as it is recognised, and what the rules find in it. `file` tells by its ending what `bytes`
 * are: Markdown, Word, HTML, Akoma Ntoso, the toolkit's own JSON, or plain text.
 */
export async function lintFile(file: string, bytes: Uint8Array, choice: RuleChoice = {}): Promise<LintedFile> {
  const { lintFile: lint } = await import('./lintFile.ts')
  return lint(file, bytes, choice)
}

/** A report on a bill that was linted, for those who have to answer it: HTML, or what a format writes of companion documents. */
export async function reportBill(linted: LintedFile, instrument: Instrument, format: string): Promise<Uint8Array> {
  const { reportOf, reportPage, reportTree } = await import('./reportBill.ts')
  const report = reportOf(linted, instrument)
  if (format === 'html') return new TextEncoder().encode(await reportPage(report))
  return writeReport(await reportTree(report), format, { title: `Report on ${report.title}`, language: 'en' })
}

/** The text of an overlay that begins from what a clause says now, made against the text with `digest`; a message where it has no such item. */
export async function startOverlay(clause: LoadedClause, digest: string, reason: string, start: OverlayStart): Promise<string | Message> {
  const { startOverlay: begin } = await import('./customise/startOverlay.ts')
  return begin(clause, digest, reason, start)
}

/** The text of a `draft.yaml` for a new project. */
export async function startProject(answers: ProjectAnswers): Promise<string> {
  const { startProject: start } = await import('./customise/startProject.ts')
  return start(answers)
}

/** What has to change in a project so that it fits the library as it is now; nothing is written. `accept` names an overlay settled by hand. */
export async function upgradeProject(opened: OpenedProject, version: string, accept?: string): Promise<UpgradePlan> {
  const { upgradeProject: plan } = await import('./upgradeProject.ts')
  return plan(opened, version, accept)
}

/** The styles, theme and page of a Word file, for acts that are to look like it; a message where it has none that can be used. */
export async function readHouseStyles(file: string, bytes: Uint8Array): Promise<HouseStyles | Message> {
  const { readHouseStyles: read } = await import('./write/docx/houseStyles.ts')
  return read(file, bytes)
}

/** Two acts as one Word file whose tracked changes lead from the earlier to the later: accepted they leave that, rejected the earlier. */
export async function writeRedline(compared: ComparedActs, options: RedlineOptions): Promise<Uint8Array> {
  const { writeRedline: write } = await import('./redline/index.ts')
  return write(compared, options)
}

/** A bill in one format, as bytes. The same bill gives the same bytes: a file that must bear a date bears `date`. */
export async function writeBill(bill: Bill, format: string, given: WriteOptions = {}): Promise<Uint8Array> {
  const { write } = await writerOf(format)
  return write(bill, { date: new Date(0), notes: 'comments', lineNumbers: false, ...given })
}
