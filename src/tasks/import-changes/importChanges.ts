import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { changeYaml } from '../../customise/overlays/index.ts'
import { readWord, type WordDocument } from '../../formats/docx/read/index.ts'
import { languageOf, masterTag } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Draft } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import { type OpenedProject, sourcePath } from '../open/index.ts'
import { type ActInFile, actInFile, asWord, besides, notesIn, ownForms } from './actInFile.ts'
import { actOfFile, type ImportRequest, saidIn } from './actOfFile.ts'
import { clauseFields } from './clauseFields.ts'
import { newComments } from './comments.ts'
import { type EditCount, freshOf, wordsHome } from './countEdits.ts'
import { beforeImport, type EarlierImport, earlierImport, importRecord, isWhatWasLeft } from './earlierImport.ts'
import type { ClauseFields } from './editClause.ts'
import { isClause, ownedBy, sectionsOf } from './owners.ts'
import { printedAct } from './printed.ts'
import type { Edited } from './readEdited.ts'
import { draftOf, type Redraft, redrafter } from './redraft.ts'
import { type ArticleOf, filledWords, type Settled, settledEverywhere, settledSpots } from './settledSpots.ts'
import { type Unplaced, unplacedExtras, unplacedParagraphs } from './unplaced.ts'
import { type OverlayFile, omitOverlay, writeOverlay } from './writeOverlay.ts'

export type { ImportRequest } from './actOfFile.ts'
export type { EditCount } from './countEdits.ts'
export type { Unplaced } from './unplaced.ts'
export type { OverlayFile } from './writeOverlay.ts'

/** What an edited Word file changes in a project. Nothing is written: the plan says what is to be. */
export interface ImportPlan {
  overlays: OverlayFile[]
  /** What `draft.yaml` gets, and its new text. */
  settings?: { set: Record<string, string>; choices: Record<string, string>; text: string } | undefined
  /** The clauses as they were, kept so that later versions of the library can be merged with the change. */
  base: { path: string; text: string }[]
  unplaced: Unplaced[]
  /** What became of the edits of the file. */
  edits: EditCount
  /** What is remembered of the import, so that the file can be imported again. */
  record?: { path: string; text: string } | undefined
  messages: Message[]
}

type Fields = Map<string, ClauseFields>

const nothing: ImportPlan = { overlays: [], base: [], unplaced: [], edits: { home: 0, before: 0, listed: 0 }, messages: [] }

/**
 * Read a Word file of the project's act that somebody edited, its tracked changes taken as accepted, and plan the overlays and settings
 * with which the project drafts what the file says. Whatever does not come out so is told as unplaced.
 */
export async function importChanges(opened: OpenedProject, file: string, bytes: Uint8Array, request: ImportRequest = {}): Promise<ImportPlan> {
  const word = wordOf(file, bytes)
  if (!('paragraphs' in word)) return { ...nothing, messages: [word] }
  const earlier = earlierImport(opened.folder, saidIn(word, 'digest') ?? '')
  if (!earlier) return planned(opened, opened, file, word, request)
  return planned(opened, beforeImport(opened, earlier), file, word, request, earlier)
}

/** The plan for a project that is edited `from` a state: its own, or that before an earlier import of the same file. */
async function planned(
  opened: OpenedProject,
  from: OpenedProject,
  file: string,
  word: WordDocument,
  request: ImportRequest,
  earlier?: EarlierImport,
): Promise<ImportPlan> {
  const step = request.step ?? (() => undefined)
  step('the act as the project drafts it')
  const own = await actOfFile(from, file, word, request)
  if (!('draft' in own)) return { ...nothing, messages: own.messages }
  const written = await asWord(own.draft, notesIn(word))
  if (isUnedited(word, written)) return nothing
  const found = besides(own.draft, written, word)
  if (own.doubt && !earlier && !saysTheAct(found)) return { ...nothing, messages: [own.doubt] }
  step('what the file changes')
  const master = languageOf(opened.library, masterTag)
  const redraft = redrafter(from)
  const reason = request.reason ?? `Edited in ${file.replace(/^.*[\\/]/, '')}`
  const { act, settled } = await withSettled(redraft, word, found)
  const differed = unplacedParagraphs(act.draft.bill, act.printed, act.file, master)
  if (own.doubt && earlier && !isWhatWasLeft(earlier, differed)) return { ...nothing, messages: [own.doubt] }
  const sections = sectionsOf(act.file, act.matched)
  const forms = [...(await ownForms(found, word, () => draftOf(from, found.draft, [], true))), ...(earlier ? await formsOfShipped(from, found) : [])]
  const comments = newComments(forms, word, sections, opened.library, found.draft.settings?.language ?? master)
  const changed = changedClauses(found, act, sections, settled, opened, comments.fields)
  step('the changes, tried one by one')
  const proven = await provenOverlays(from, redraft, act, settled, changed, reason)
  const kept = keptComments(opened, proven, comments.fields, reason)
  const overlays = [...proven, ...kept.overlays]
  step('what is left')
  const { bill } = (await redraft(act.draft, settled, overlays)) ?? act.draft
  const left = unplacedParagraphs(bill, printedAct(bill), act.file, master)
  const unplaced = [...left, ...comments.unplaced, ...kept.unplaced, ...unplacedExtras(forms, word)]
  const fresh = freshOf(settled, opened.project)
  const omitted = proven.flatMap(({ clause }) => (changed.get(clause) === undefined ? [clause] : []))
  const words = wordsHome({ differed: differed.length, differ: left.length, omitted, printed: act.printed })
  const edits = { home: fresh.length + words + comments.home - kept.unplaced.length, before: own.doubt ? (earlier?.home ?? 0) : 0, listed: unplaced.length }
  const settings = settingsText(opened, fresh)
  const home = edits.home + edits.before
  return {
    overlays,
    ...(settings && 'text' in settings ? { settings } : {}),
    base: overlays.flatMap((overlay) => baseOf(opened, overlay)),
    unplaced,
    edits,
    record: own.madeFrom === undefined || home === 0 ? undefined : importRecord(own.madeFrom, from.project, { home, settled, left }),
    messages: settings instanceof Object && 'severity' in settings ? [settings] : [],
  }
}

/** The act without overlays, as its file reads: a clause that an import left out has its notes in the file yet. */
async function formsOfShipped(opened: OpenedProject, { draft }: ActInFile): Promise<WordDocument[]> {
  const { bill, ...shipped } = await draftOf({ ...opened, library: opened.source.library }, draft, [], false)
  return bill ? Promise.all((['comments', 'footnotes'] as const).map((notes) => asWord({ ...shipped, bill }, notes))) : []
}

/** Whether a file reads as the act's own does, to the last comment: nothing needs to be compared then. */
function isUnedited(word: WordDocument, written: WordDocument): boolean {
  const { paragraphs, comments, extras } = written
  return isDeepStrictEqual([word.paragraphs, word.comments, word.extras], [paragraphs, comments, extras])
}

/** Whether a file says what the act says, in the same paragraphs. */
function saysTheAct({ printed, file }: ActInFile): boolean {
  return printed.length === file.length && printed.every(({ text }, index) => text === file[index]?.text)
}

function wordOf(file: string, bytes: Uint8Array): WordDocument | Message {
  try {
    return readWord(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Give a Word file (.docx) that draft generate wrote.')
  }
}

/** The act with what the file settles, as far as the act then says what the file says. */
async function withSettled(redraft: Redraft, word: WordDocument, found: ActInFile): Promise<{ act: ActInFile; settled: Settled[] }> {
  let settled = settledSpots(found.matched, articlesIn(found.draft))
  while (settled.length > 0) {
    const draft = await redraft(found.draft, settled, [])
    if (draft) {
      const printed = new Set(printedAct(draft.bill).map(({ text }) => text))
      const wrong = settled.filter((one) => !printsAsFiled(found, one, settled, printed))
      if (wrong.length === 0) return { act: await actInFile(draft, word, settledEverywhere(found.file, found.matched, settled)), settled }
      settled = settled.filter((one) => !wrong.includes(one))
    } else settled = await usable(redraft, found, settled)
  }
  return { act: found, settled: [] }
}

/** Whether the act now prints the paragraphs in which settings alone were changed as the file has them. */
function printsAsFiled({ matched }: ActInFile, { setting }: Settled, settled: Settled[], printed: ReadonlySet<string>): boolean {
  const telling = [...matched.pairs].filter(([one]) => one.spots.some((spot) => spot.setting === setting))
  const filled = telling.flatMap(([one, other]) => settledEverywhere([other], matched, settled).filter(({ text }) => text === filledWords(one, settled)))
  return filled.length === 0 || filled.some(({ text }) => printed.has(text))
}

function articlesIn({ settings }: Draft): ArticleOf {
  return (setting) => {
    const article = setting.startsWith('authorities.') ? (settings?.facts.get(setting)?.article ?? 'the') : ''
    return article === '' ? '' : `${article} `
  }
}

async function usable(redraft: Redraft, { draft }: ActInFile, settled: Settled[]): Promise<Settled[]> {
  const kept: Settled[] = []
  for (const one of settled) if (await redraft(draft, [...kept, one], [])) kept.push(one)
  return kept
}

/** New values of the fields of each clause that the file changes; undefined for a clause that it leaves out. */
function changedClauses(
  found: ActInFile,
  act: ActInFile,
  sections: Map<string, Edited[]>,
  settled: Settled[],
  { library }: OpenedProject,
  comments: Fields,
): Map<string, ClauseFields | undefined> {
  const before = ownedBy(found.printed)
  const changed = new Map<string, ClauseFields | undefined>(comments)
  const included = new Set([...ownedBy(act.printed).keys()])
  for (const [owner, printed] of ownedBy(act.printed)) {
    const clause = isClause(owner) ? library.clauses.get(owner) : undefined
    const file = sections.get(owner) ?? []
    const says = textsOf(file)
    if (!clause || !before.has(owner) || says === textsOf(printed)) continue
    // Nothing but settings was changed here; what else they change in the act is no edit of the file.
    if (says === (before.get(owner) ?? []).map((one) => `${one.level} ${filledWords(one, settled)}`).join('\n')) continue
    if (file.length === 0) changed.set(owner, undefined)
    else {
      const fields = clauseFields({ clause, printed, file, act, included })
      if (Object.keys(fields).length > 0) changed.set(owner, { ...fields, ...comments.get(owner) })
    }
  }
  return changed
}

function textsOf(paragraphs: readonly { text: string; level?: number | undefined }[]): string {
  return paragraphs.map(({ text, level }) => `${level} ${text}`).join('\n')
}

/** Overlays with which the act can be drafted and says nothing that neither it nor the file said. */
async function provenOverlays(
  opened: OpenedProject,
  redraft: Redraft,
  act: ActInFile,
  settled: Settled[],
  changed: Map<string, ClauseFields | undefined>,
  reason: string,
): Promise<OverlayFile[]> {
  const overlays: OverlayFile[] = []
  for (const [id, fields] of changed) {
    const clause = opened.library.clauses.get(id)
    const overlay = clause && (fields ? writeOverlay(opened, clause, fields, reason) : omitOverlay(opened, id, reason))
    if (overlay) overlays.push(overlay)
  }
  const strange = async (some: OverlayFile[]) => {
    const draft = await redraft(act.draft, settled, some)
    return draft && strangeClauses(draft.bill, act)
  }
  const all = await strange(overlays)
  if (all?.size === 0) return overlays
  const proven: OverlayFile[] = []
  for (const overlay of overlays) {
    const found = all && !all.has(overlay.clause) ? new Set<string>() : await strange([...proven, overlay])
    if (found && !found.has(overlay.clause)) proven.push(overlay)
  }
  return (await redraft(act.draft, settled, proven)) ? proven : []
}

/** The comments beside clauses whose words could not be brought home: they come alone, or are told. */
function keptComments(opened: OpenedProject, proven: OverlayFile[], comments: Fields, reason: string): { overlays: OverlayFile[]; unplaced: Unplaced[] } {
  const overlays: OverlayFile[] = []
  const unplaced: Unplaced[] = []
  for (const [id, fields] of comments) {
    if (proven.some(({ clause }) => clause === id)) continue
    const clause = opened.library.clauses.get(id)
    const overlay = clause && writeOverlay(opened, clause, fields, reason)
    if (overlay) overlays.push(overlay)
    else unplaced.push({ place: id, text: String(fields.commentary), why: 'No overlay can give the clause this commentary.' })
  }
  return { overlays, unplaced }
}

/** The clauses of a bill with a paragraph that neither the act nor the file has. */
function strangeClauses(bill: Bill, act: ActInFile): Set<string> {
  const known = new Set([...act.printed, ...act.file].map(({ text }) => text))
  return new Set([...ownedBy(printedAct(bill))].flatMap(([owner, list]) => (list.every(({ text }) => known.has(text)) ? [] : [owner])))
}

function settingsText({ folder }: OpenedProject, settled: Settled[]): NonNullable<ImportPlan['settings']> | Message | undefined {
  if (settled.length === 0) return undefined
  const group = (name: Settled['group']) => Object.fromEntries(settled.filter((one) => one.group === name).map((one) => [one.name, one.value]))
  const [set, choices] = [group('set'), group('choices')]
  const changes = settled.map((one) => ({ path: [one.group, one.name], to: one.value }))
  const text = changeYaml(readFileSync(join(folder, 'draft.yaml'), 'utf8'), changes)
  if (text !== undefined) return { set, choices, text }
  const hint = `Write by hand: ${settled.map(({ group, name, value }) => `${group}: ${name}: ${value}`).join('; ')}.`
  return message('finding', 'project-by-hand', 'draft.yaml is written in a way that cannot be changed for you', { file: 'draft.yaml' }, hint)
}

/** The clause as its file says it now, where the overlay is new. */
function baseOf(opened: OpenedProject, { clause, before }: OverlayFile): { path: string; text: string }[] {
  const original = before === undefined ? opened.source.library.clauses.get(clause) : undefined
  if (!original) return []
  return [{ path: `.draft/base/${clause}.${original.digest}.yaml`, text: readFileSync(sourcePath(opened, original.file), 'utf8') }]
}
