import { readFileSync, statSync } from 'node:fs'
import {
  type ActLinter,
  type DraftRequest,
  draftAct,
  type Message,
  type OpenedLibrary,
  type OpenedProject,
  placeWords,
  projectOf,
  sourcePath,
} from '../index.ts'
import type { FindingOptions } from './findingOptions.ts'
import { overridesOf, type SettingOptions } from './settingOptions.ts'

export interface ActOptions extends SettingOptions, FindingOptions {
  template?: string
}

/** The acts that are looked at: those named, or those of draft.yaml, or every jurisdiction with every act template. */
export function requestsOf(opened: OpenedLibrary | OpenedProject, asked: string[], options: ActOptions): DraftRequest[] {
  const { library } = opened
  const project = projectOf(opened)
  const jurisdictions = asked.length > 0 ? [...new Set(asked)] : (project?.jurisdictions ?? [...library.jurisdictions.keys()])
  const template = options.template ?? project?.template
  const templates = template ? [template] : [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  const set = overridesOf(options, project)
  return jurisdictions.flatMap((jurisdiction) => templates.map((id) => ({ jurisdiction, template: id, set })))
}

/** One act, and what its making and the rules say of it. */
export async function lintOne(request: DraftRequest, { library, fragments }: OpenedLibrary, linter: ActLinter) {
  const draft = await draftAct(library, request, fragments)
  return { ...draft, found: draft.bill ? linter.lint(draft.bill) : [] }
}

/** The lines of the files of a library, each read once. */
export function sourcesOf(opened: OpenedLibrary): (file: string) => readonly string[] | undefined {
  const read = new Map<string, string[] | undefined>()
  return (file) => {
    if (!read.has(file)) {
      const path = sourcePath(opened, file)
      // What was refused as no text is not read to show its lines.
      read.set(file, isText(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : undefined)
    }
    return read.get(file)
  }
}

function isText(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size <= 1024 * 1024
}

/** Messages with the place of their words in the sources. */
export function placed(messages: readonly Message[], sourceOf: (file: string) => readonly string[] | undefined): Message[] {
  return messages.map((found) => placeWords(found, (found.file && sourceOf(found.file)) || []))
}

/** What is left of the findings in clause files after `--fix`. */
export async function fixedIn(opened: OpenedLibrary, found: Message[], options: FindingOptions): Promise<Message[]> {
  if (!options.fix) return found
  const { fixFindings } = await import('./fixFindings.ts')
  return (await fixFindings(found, options, (file) => sourcePath(opened, file))).left
}

/** Ignores that nothing needed: only the acts of everything tell, and of a project only its own files and packs. */
export function unusedIn(opened: OpenedLibrary | OpenedProject, linter: ActLinter, whole: boolean): Message[] {
  if (!whole) return []
  const own = (file: string) =>
    !('folder' in opened) || !opened.source.layers.some(({ root, whole: ships }) => ships && sourcePath(opened, file).startsWith(root))
  return linter.unused().filter(({ file = '' }) => own(file))
}
