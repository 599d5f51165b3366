import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyOverlays, changeYaml, overlayText, type Reread, withoutNumbers } from '../../customise/overlays/index.ts'
import { readOverlay } from '../../load/project/index.ts'
import { readChangedClause, readChangedTemplate } from '../../load/read/index.ts'
import type { Library, LoadedClause, Overlay, Sourced } from '../../model/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { type ClauseFields, fieldOf } from './editClause.ts'
import { changesFor, type OverlayChange } from './overlayChange.ts'

/** An overlay as it is to be written. */
export interface OverlayFile {
  path: string
  clause: string
  text: string
  /** What the file says now; nothing where it is new. */
  before?: string
}

/** The overlay that gives a clause new values, in a file of the project that already changes it or in a new one; undefined where none can. */
export function writeOverlay(opened: OpenedProject, clause: LoadedClause, fields: ClauseFields, reason: string): OverlayFile | undefined {
  const own = opened.overlays.filter(({ file, value }) => file.startsWith('overlays/') && value.clause === clause.value.id)
  const existing = own.filter(({ value }) => value.patch !== undefined || value.replace !== undefined).reverse()
  const candidates = changesFor(clause.value.text, fields).flatMap((change) => [
    ...existing.flatMap(({ file }) => changedOverlay(opened, file, change, fields)),
    ...newOverlay(opened, clause.value.id, change, reason),
  ])
  return candidates.find((file) => gives(opened, file, clause, fields))
}

/** Leaves the whole clause out. */
export function omitOverlay(opened: OpenedProject, clause: string, reason: string): OverlayFile | undefined {
  return newOverlay(opened, clause, { omit: true }, reason)[0]
}

function newOverlay(opened: OpenedProject, clause: string, change: OverlayChange, reason: string): OverlayFile[] {
  const digest = opened.source.library.clauses.get(clause)?.digest
  return digest === undefined ? [] : [{ path: freeName(opened.folder, clause), clause, text: overlayText({ clause, digest, reason, ...change }) }]
}

/** An overlay that there is, with new values set in it. */
function changedOverlay(opened: OpenedProject, file: string, { patch }: OverlayChange, fields: ClauseFields): OverlayFile[] {
  const before = readFileSync(join(opened.folder, file), 'utf8')
  const value = opened.overlays.find((overlay) => overlay.file === file)?.value
  if (!value || !patch) return []
  const whole = value.replace ? 'replace' : 'patch'
  const values = value.replace || value.patch?.text !== undefined ? fields : patch
  const text = changeYaml(
    before,
    Object.entries(values).map(([field, to]) => ({ path: value.replace ? [whole, ...field.split('.')] : [whole, field], to })),
  )
  return text === undefined ? [] : [{ path: file, clause: value.clause, text, before }]
}

/** The overlays of a project with some files written: what changes a whole text comes before what changes its parts, as they are read. */
export function overlaysWith(opened: OpenedProject, files: readonly OverlayFile[]): Sourced<Overlay>[] | undefined {
  const { overlay } = reading(opened)
  const read = files.map(({ text, path }) => overlay(text, path))
  const fresh = read.flatMap((overlay) => (Array.isArray(overlay) ? [] : [overlay]))
  if (fresh.length < files.length) return undefined
  const paths = new Set(files.map(({ path }) => path))
  const fromPacks = opened.overlays.filter(({ file }) => !file.startsWith('overlays/'))
  const own = [...opened.overlays.filter(({ file }) => file.startsWith('overlays/') && !paths.has(file)), ...fresh]
  own.sort((one, other) => Number(!isWhole(one.value)) - Number(!isWhole(other.value)) || (one.file < other.file ? -1 : 1))
  return [...fromPacks, ...own]
}

function isWhole({ replace, patch }: Overlay): boolean {
  return replace !== undefined || patch?.text !== undefined
}

/** The library of a project once some overlays are written; undefined where they cannot be used. */
export function libraryWith(opened: OpenedProject, files: readonly OverlayFile[]): Library | undefined {
  const overlays = overlaysWith(opened, files)
  if (!overlays) return undefined
  const { library, messages } = applyOverlays(opened.source.library, overlays, reading(opened))
  const paths = new Set(files.map(({ path }) => path))
  const about = messages.filter(({ severity, file }) => severity === 'unusable' || (severity === 'finding' && paths.has(file ?? '')))
  const known = new Set(opened.messages.map(({ ruleId, file }) => `${ruleId} ${file}`))
  return about.some(({ ruleId, file, severity }) => severity === 'unusable' || !known.has(`${ruleId} ${file}`)) ? undefined : library
}

/** How the overlays of a project and the clauses that they change are read. */
interface Reading extends Reread {
  overlay: typeof readOverlay
}

const readings = new WeakMap<OpenedProject, Reading>()

/** What one set of overlays holds as another did is not read again. */
function reading(opened: OpenedProject): Reading {
  const known = readings.get(opened) ?? {
    overlay: remembered(readOverlay, (text, path) => `${path} ${text}`),
    clause: remembered(readChangedClause, (value, file) => `${file} ${JSON.stringify(value)}`),
    template: readChangedTemplate,
  }
  readings.set(opened, known)
  return known
}

function remembered<Args extends unknown[], Made>(make: (...args: Args) => Made, keyOf: (...args: Args) => string): (...args: Args) => Made {
  const made = new Map<string, Made>()
  return (...args) => {
    const key = keyOf(...args)
    const known = made.get(key) ?? make(...args)
    made.set(key, known)
    return known
  }
}

function gives(opened: OpenedProject, file: OverlayFile, before: LoadedClause, fields: ClauseFields): boolean {
  const clause = libraryWith(opened, [file])?.clauses.get(before.value.id)
  const wanted = { text: before.value.text, heading: before.value.heading, ...fields }
  return clause !== undefined && Object.entries(wanted).every(([field, words]) => typeof words !== 'string' || same(fieldOf(clause, field), words))
}

/** Whether two texts print the same: the numbers that an author wrote before items do not. */
function same(one: string, other: string): boolean {
  return withoutNumbers(one).trimEnd() === withoutNumbers(other).trimEnd()
}

/** A name under overlays/ that no file has yet. */
export function freeName(folder: string, id: string): string {
  const name = `overlays/${id.replace('/', '-')}`
  for (let nth = 1; ; nth++) {
    const file = nth === 1 ? `${name}.yaml` : `${name}-${nth}.yaml`
    if (!existsSync(join(folder, file))) return file
  }
}
