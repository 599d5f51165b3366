import type { Coverage } from './check/index.ts'
import type { ComparedActs } from './compare/acts/index.ts'
import type { RedlineOptions } from './compare/redline/index.ts'
import type { Language } from './model/index.ts'
import type { ToldCoverage } from './report/index.ts'
import type { ActsComparison } from './tasks/compare/index.ts'
import type { ProjectComparison, ToldProject } from './tasks/diff/index.ts'
import { openLanguage } from './tasks/open/index.ts'
import type { Bill } from './tree/index.ts'

export type { Coverage, ElementCoverage, ParagraphCoverage } from './check/index.ts'
export { evidenceOf, evidenceOfAll, type InstrumentEvidence, type Read } from './check/index.ts'
export type { ActLinter, RuleBook, RuleChoice, RulePreset } from './check/lint/index.ts'
export type {
  BrokenReference,
  ChangedPassage,
  ChangedPlace,
  ChangeSummary,
  ComparedActs,
  ComparedRow,
  MovedPlace,
  Passage,
  PenaltyChange,
  ReferenceAstray,
} from './compare/acts/index.ts'
export type { ClauseChange, Commitment, Cost, DefinedTerm, FieldChange, GoneClause, Piece, PlaceInAct, ThinnedCommitment } from './compare/index.ts'
export type { RedlineOptions } from './compare/redline/index.ts'
export type { ToldGroup } from './compare/told/index.ts'
export {
  type ActChoice,
  choicePaths,
  choicesOf,
  draftingProfiles,
  effectiveSettings,
  type Overrides,
  settingPaths,
  settledIn,
  unknownJurisdiction,
  usualJurisdiction,
} from './customise/index.ts'
export type { OverlayStart } from './customise/overlays/index.ts'
export {
  type Format,
  formatNamed,
  formats,
  type HouseStyles,
  type NoteStyle,
  noteStyles,
  type ReadBill,
  readable,
  readBill,
  usualFormats,
  type WriteOptions,
} from './formats/index.ts'
export { clauseHelpers, companionHelpers, templateHelpers } from './load/index.ts'
export {
  adviceOf,
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
  reporterNames,
  type Severity,
  sentenceOf,
  suggest,
} from './messages/index.ts'
export type {
  Clause,
  Instrument,
  Jurisdiction,
  Language,
  Library,
  LoadedClause,
  LoadedTemplate,
  Overlay,
  Project,
  RuleFile,
  RuleFiles,
  Settings,
  Sourced,
} from './model/index.ts'
export {
  companionOf,
  companionTitle,
  coverAct,
  coveragePage,
  type Draft,
  type DraftRequest,
  draftAct,
  draftFrom,
  lackedByCompanions,
  measurable,
  measuredBy,
  openLinter,
  toldIn,
  weighAct,
} from './pipeline.ts'
export type { ToldCoverage } from './report/index.ts'
export type { OpenPoint } from './resolve/index.ts'
export type { ActsComparison, DraftedAmendments, ToldActs } from './tasks/compare/index.ts'
export type { ActComparison, ComparisonRequest, ProjectComparison, Settled, ToldProject } from './tasks/diff/index.ts'
export type { Inspected } from './tasks/doctor/index.ts'
export type { ReportContext } from './tasks/findings/index.ts'
export type { ImportPlan, ImportRequest, OverlayFile, Unplaced } from './tasks/import-changes/index.ts'
export type { FoundInstrument } from './tasks/import-instrument/index.ts'
export type { Country, JurisdictionStart, ProjectAnswers, SettingToAsk } from './tasks/init/index.ts'
export type { ExplainedRule, LintedFile } from './tasks/lint/index.ts'
export {
  builtInRoot,
  jurisdictionOf,
  type OpenedAct,
  type OpenedLibrary,
  type OpenedProject,
  type OpenedRules,
  openAct,
  openLanguage,
  openLanguages,
  openLibrary,
  openProject,
  openRules,
  openUnstarted,
  openWorkspace,
  projectOf,
  reopen,
  sourceFolders,
  sourcePath,
  templateOf,
} from './tasks/open/index.ts'
export type { Preview, View } from './tasks/preview/index.ts'
export type { Hit } from './tasks/search/index.ts'
export type { ChangedWords, Completeness, Share } from './tasks/translate/index.ts'
export type { UpgradePlan, UpgradeStep } from './tasks/upgrade/index.ts'
export { writeBill, writeReport } from './tasks/write/index.ts'
export type * from './tree/index.ts'
export { provisionsOf } from './tree/index.ts'

/** The tables of a companion document as comma-separated values that a spreadsheet opens: UTF-8 with its mark, and no cell is taken for a formula. */
export const writeTables = later(() => import('./formats/index.ts'), 'tablesAsCsv')

/** An act drafted for a preview; where the files cannot be used, the act of the view before stays, and the messages say why. */
export const previewView = later(() => import('./tasks/preview/index.ts'), 'viewOf')

/**
 * How far one act answers an instrument, element by element, or the totals of many acts, in words, as the terminal shows them. With the
 * act, the words that carry each answer are told too.
 */
export async function tellCoverage(coverage: Coverage | Coverage[], language: Language | string = 'en', bill?: Bill): Promise<ToldCoverage> {
  const { tellCoverage: tell, tellTotals, wordsAt } = await import('./report/index.ts')
  const spoken = await openLanguage(language)
  return Array.isArray(coverage) ? tellTotals(coverage, spoken) : tell(coverage, spoken, bill && wordsAt(bill))
}

/** The same words as a report. */
export const coverageReport = later(() => import('./report/index.ts'), 'coverageReport')

/** Serve a view as a page on this machine alone, until it is closed. A message where the port cannot be had; port 0 is any that is free. */
export const servePreview = later(() => import('./tasks/preview/index.ts'), 'servePreview')

/** What changed between two acts that were opened, each with its bill; `library` holds the instruments that their commitments are measured by. */
export const compareDrafts = later(() => import('./tasks/compare/index.ts'), 'compareDrafts')

/** A comparison in words, as the terminal shows it. */
export const tellActs = later(() => import('./tasks/compare/index.ts'), 'tellActs')

/** The same words as a report, what is new in bold, what is gone struck through. */
export const actsReport = later(() => import('./tasks/compare/index.ts'), 'actsReport')

/**
 * A comparison as one self-contained HTML page: the summary, then the acts as one text with its changes marked, and side by side. It is
 * read without scripts; with its own, a reader goes from change to change by keyboard.
 */
export async function comparedPage(comparison: ActsComparison): Promise<string> {
  const { comparedPage: page } = await import('./compare/page/index.ts')
  return page(comparison.compared, comparison)
}

/** The changes between two acts as amendments of the earlier, with the paper that puts them to a committee. */
export const draftAmendments = later(() => import('./tasks/compare/index.ts'), 'draftAmendments')

/** What a project changes against the library that ships, clause by clause, and what that costs in each act. */
export const compareProject = later(() => import('./tasks/diff/index.ts'), 'compareProject')

/** The same in words, as the terminal shows it. */
export async function tellProject(comparison: ProjectComparison, language: Language | string = 'en'): Promise<ToldProject> {
  const { tellProject: tell } = await import('./tasks/diff/index.ts')
  return tell(comparison, await openLanguage(language))
}

/** The same words as a report, what is new in bold, what is gone struck through. */
export const projectReport = later(() => import('./tasks/diff/index.ts'), 'projectReport')

/**
 * A resolution or treaty as an instrument file to be completed. `file` tells by its ending what `bytes` are: plain text, Markdown or
 * Word. A message where it cannot be read.
 */
export const importInstrument = later(() => import('./tasks/import-instrument/index.ts'), 'importInstrument')

/**
 * What a Word file of a project's act, edited by counsel, changes in the project: overlays, settings, and what has no place in them.
 * Nothing is written. `file` names it in messages.
 */
export const importChanges = later(() => import('./tasks/import-changes/index.ts'), 'importChanges')

/**
 * A bill that somebody else made, as far as it is recognised, and what the rules find in it. `file` tells by its ending what `bytes`
 * are: Markdown, Word, HTML, Akoma Ntoso, the toolkit's own JSON, or plain text. Without `rules` those that ship are run.
 */
export const lintFile = later(() => import('./tasks/lint/index.ts'), 'lintFile')

/** A report on a bill that was linted, and on where it may answer an instrument, for those who have to answer it, in a format of companion documents. */
export const reportBill = later(() => import('./tasks/report/index.ts'), 'reportBill')

/** A baseline from the text of its file; its rules may bear the ids that they had when it was written. */
export const readBaseline = later(() => import('./tasks/findings/index.ts'), 'readBaseline')

/** Findings in one of the forms of `reporterNames`, such as SARIF, as text. */
export const reportMessages = later(() => import('./tasks/findings/index.ts'), 'reportMessages')

/** How far a library speaks each of its languages. */
export const completenessOf = later(() => import('./tasks/translate/index.ts'), 'completenessOf')

/** What is wrong with the translations that are there, in every language of a library. */
export const checkTranslations = later(() => import('./tasks/translate/index.ts'), 'checkTranslations')

/** A translation with the fields that it lacks added; undefined where it lacks none. */
export const continueTranslation = later(() => import('./tasks/translate/index.ts'), 'continueTranslation')

/** A translation as one of the master as it is now. */
export const confirmTranslation = later(() => import('./tasks/translate/index.ts'), 'confirmTranslation')

/** The words of a master that have changed since they were translated, and what they were, as far as git knows. */
export const changedWords = later(() => import('./tasks/translate/index.ts'), 'changedWords')

/** A translation of a clause, template or instrument that begins, as a file of the library; a message where it has none by that id. */
export const startTranslation = later(() => import('./tasks/translate/index.ts'), 'startTranslation')

/** What is wrong with the translation of one clause, template or instrument; undefined where there is none. */
export const checkTranslation = later(() => import('./tasks/translate/index.ts'), 'checkTranslation')

/** What holds a word: clauses with their options and commentary, defined terms, settings; names before texts. */
export const searchLibrary = later(() => import('./tasks/search/index.ts'), 'searchLibrary')

/** What a rule finds and why, by any id that it has or had; a message with the near ones where there is none. */
export const explainRule = later(() => import('./tasks/lint/index.ts'), 'explainRule')

/** What of the programs and fonts that the toolkit can use is on this machine. */
export const inspectMachine = later(() => import('./tasks/doctor/index.ts'), 'inspectMachine')

/** The text of an overlay that begins from what a clause says now, made against the text with `digest`; a message where it has no such item. */
export const startOverlay = later(() => import('./customise/overlays/index.ts'), 'startOverlay')

/** Every country, with the profile whose family its statute book is of, where one is known. */
export const countriesOf = later(() => import('./tasks/init/index.ts'), 'countriesOf')

/** The country that a person means by a name or code, in any case; the near name where there is none. */
export const countryNamed = later(() => import('./tasks/init/index.ts'), 'countryNamed')

/** What an act leaves blank of a jurisdiction that is not in the library yet, the settings that it prints most often first. */
export const settingsToAsk = later(() => import('./tasks/init/index.ts'), 'settingsToAsk')

/** The text of a new jurisdiction's file: what is known, and as comments what the act leaves blank. */
export const startJurisdiction = later(() => import('./tasks/init/index.ts'), 'startJurisdiction')

/** The text of a `draft.yaml` for a new project. */
export const startProject = later(() => import('./tasks/init/index.ts'), 'startProject')

/** What has to change in a project so that it fits the library as it is now; nothing is written. `accept` names an overlay settled by hand. */
export const upgradeProject = later(() => import('./tasks/upgrade/index.ts'), 'upgradeProject')

/** The styles, theme and page of a Word file, for acts that are to look like it; a message where it has none that can be used. */
export const readHouseStyles = later(() => import('./formats/docx/read/index.ts'), 'readHouseStyles')

/** Two acts as one Word file whose tracked changes lead from the earlier to the later: accepted they leave that, rejected the earlier. */
export async function writeRedline(compared: ComparedActs, options: RedlineOptions): Promise<Uint8Array> {
  const { writeRedline: write } = await import('./compare/redline/index.ts')
  const [before, after] = [await openLanguage(compared.before.language), await openLanguage(compared.after.language)]
  return write(compared, options, { before, after })
}

/**
 * A function of a room, which is loaded when the function is first called: a program pays for what it does. What a room is not asked for
 * leaves no trace in a bundle.
 */
function later<Room, Name extends keyof Room>(
  room: () => Promise<Room>,
  name: Name,
): Room[Name] extends (...given: infer Given) => infer Answer ? (...given: Given) => Promise<Awaited<Answer>> : never
// @__NO_SIDE_EFFECTS__
function later(room: () => Promise<Record<string, (...given: unknown[]) => unknown>>, name: string) {
  return async (...given: unknown[]) => (await room())[name]?.(...given)
}
