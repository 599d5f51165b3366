import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passagesOf } from './compare/acts/index.ts'
import { changeYaml } from './customise/changeYaml.ts'
import { settledIn } from './customise/index.ts'
import { type ActInFile, actInFile, ownForms } from './edits/actInFile.ts'
import { actOfFile, type ImportRequest } from './edits/actOfFile.ts'
import { clauseFields } from './edits/clauseFields.ts'
import { newComments } from './edits/comments.ts'
import type { ClauseFields } from './edits/editClause.ts'
import { isClause, ownedBy, sectionsOf } from './edits/owners.ts'
import { printPassage } from './edits/printed.ts'
import type { Edited } from './edits/readEdited.ts'
import { type ArticleOf, filledWords, type Settled, settledEverywhere, settledSpots } from './edits/settledSpots.ts'
import { type Unplaced, unplacedExtras, unplacedParagraphs } from './edits/unplaced.ts'
import { libraryWith, type OverlayFile, omitOverlay, writeOverlay } from './edits/writeOverlay.ts'
import { readWord, type WordDocument } from './import/word/readWord.ts'
import { type Message, message } from './messages/index.ts'
import { type Draft, draftAct } from './pipeline.ts'
import type { Bill } from './tree/index.ts'
import { type OpenedProject, sourcePath } from './workspace.ts'

export type { ImportRequest } from './edits/actOfFile.ts'
export type { Unplaced } from './edits/unplaced.ts'
export type { OverlayFile } from './edits/writeOverlay.ts'

/** What an edited Word file changes in a project. Nothing is written: the plan says what is to be. */
export interface ImportPlan {
  overlays: OverlayFile[]
  /** What `draft.yaml` gets, and its new text. */
  settings?: { set: Record<string, string>; choices: Record<string, string>; text: string } | undefined
  /** The clauses as they were, kept so that later versions of the library can be merged with the change. */
  base: { path: string; text: string }[]
  unplaced: Unplaced[]
  messages: Message[]
}

type Drafted = Draft & { bill: Bill }
type Fields = Map<string, ClauseFields>

const nothing: ImportPlan = { overlays: [], base: [], unplaced: [], messages: [] }

/**
 * Read a Word file of the project's act that somebody edited, its tracked changes taken as accepted, and plan the overlays and settings
 * with which the project drafts what the file says. Whatever does not come out so is told as unplaced.
 */
export async function importChanges(opened: OpenedProject, file: string, bytes: Uint8Array, request: ImportRequest): Promise<ImportPlan> {
  const word = wordOf(file, bytes)
  if (!('paragraphs' in word)) return { ...nothing, messages: [word] }
  const found = await actOfFile(opened, file, word, request)
  if (!('draft' in found)) return { ...nothing, messages: found.messages }
  const reason = request.reason ?? `Edited in ${file.replace(/^.*[\\/]/, '')}`
  const { act, settled } = await withSettled(opened, word, found)
  const sections = sectionsOf(act.file, act.matched)
  const own = await ownForms(found, word, () => draftOf(opened, found.draft, [], true))
  const comments = newComments(own, word, sections, opened.library)
  const changed = changedClauses(found, act, sections, settled, opened, comments.fields)
  const proven = await provenOverlays(opened, act, settled, changed, reason)
  const kept = keptComments(opened, proven, comments.fields, reason)
  const overlays = [...proven, ...kept.overlays]
  const { bill } = (await redraft(opened, act.draft, settled, overlays)) ?? act.draft
  const unplaced = [...unplacedParagraphs(bill, passagesOf(bill).map(printPassage), act.file), ...comments.unplaced, ...unplacedExtras(own, word)]
  const settings = settingsText(opened, settled)
  const messages = settings instanceof Object && 'severity' in settings ? [settings] : []
  return {
    overlays,
    ...(settings && 'text' in settings ? { settings } : {}),
    base: overlays.flatMap((overlay) => baseOf(opened, overlay)),
    unplaced,
    messages,
  }
}

function wordOf(file: string, bytes: Uint8Array): WordDocument | Message {
  try {
    return readWord(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Give a Word file (.docx) that draft generate wrote.')
  }
}

/** Draft the act again with settings and overlays; undefined where they make none. */
async function redraft(opened: OpenedProject, request: Draft, settled: Settled[], overlays: OverlayFile[]): Promise<Drafted | undefined> {
  const library = overlays.length === 0 ? opened.library : libraryWith(opened, overlays)
  const draft = library && (await draftOf({ ...opened, library }, request, settled, false))
  const bill = draft?.messages.some(({ severity }) => severity === 'unusable') ? undefined : draft?.bill
  return draft && bill && { ...draft, bill }
}

function draftOf({ library, fragments, project }: OpenedProject, { jurisdiction, template }: Draft, settled: Settled[], showChanges: boolean): Promise<Draft> {
  const fresh = Object.fromEntries(settled.map(({ group, name, value }) => [group === 'choices' ? `choices.${name}` : name, value]))
  return draftAct(library, { jurisdiction, template, set: { ...settledIn(project), ...fresh }, showChanges }, fragments)
}

/** The act with what the file settles, as far as the act then says what the file says. */
async function withSettled(opened: OpenedProject, word: WordDocument, found: ActInFile): Promise<{ act: ActInFile; settled: Settled[] }> {
  let settled = settledSpots(found.matched, articlesIn(found.draft))
  while (settled.length > 0) {
    const draft = await redraft(opened, found.draft, settled, [])
    if (draft) {
      const printed = new Set(passagesOf(draft.bill).map((passage) => printPassage(passage).text))
      const wrong = settled.filter((one) => !printsAsFiled(found, one, settled, printed))
      if (wrong.length === 0) return { act: await actInFile(draft, word, settledEverywhere(found.file, found.matched, settled)), settled }
      settled = settled.filter((one) => !wrong.includes(one))
    } else settled = await usable(opened, found, settled)
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

async function usable(opened: OpenedProject, { draft }: ActInFile, settled: Settled[]): Promise<Settled[]> {
  const kept: Settled[] = []
  for (const one of settled) if (await redraft(opened, draft, [...kept, one], [])) kept.push(one)
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
    const draft = await redraft(opened, act.draft, settled, some)
    return draft && strangeClauses(draft.bill, act)
  }
  const all = await strange(overlays)
  if (all?.size === 0) return overlays
  const proven: OverlayFile[] = []
  for (const overlay of overlays) {
    const found = all && !all.has(overlay.clause) ? new Set<string>() : await strange([...proven, overlay])
    if (found && !found.has(overlay.clause)) proven.push(overlay)
  }
  return (await redraft(opened, act.draft, settled, proven)) ? proven : []
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
  return new Set([...ownedBy(passagesOf(bill).map(printPassage))].flatMap(([owner, list]) => (list.every(({ text }) => known.has(text)) ? [] : [owner])))
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
