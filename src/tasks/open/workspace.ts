import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Fragments } from '../../assemble/index.ts'
import { usualJurisdiction, usualTemplate } from '../../customise/index.ts'
import { languageOf, languagesOf } from '../../language/index.ts'
import { digestOf, emptyMemo, type Layer, loadLibrary, loadTranslations, memoOf, type Unchanged } from '../../load/index.ts'
import type { LoadedProject } from '../../load/project/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Language, Library, Overlay, Project, Sourced, Translations } from '../../model/index.ts'
import { builtInRoot } from './builtInRoot.ts'
import { type Kept, readCompiled } from './compiled.ts'

/** A library that drafts can be made from, and what was wrong with its files. */
export interface OpenedLibrary {
  library: Library
  fragments: Fragments
  messages: Message[]
  /** The folders that it was read from, and what was read there: what `reopen` goes by. */
  source: { layers: Layer[]; library: Library; translated(): Promise<Translations[]> }
}

/** A library with a project's packs, own files and overlays over it. */
export interface OpenedProject extends OpenedLibrary {
  folder: string
  project: Project
  overlays: Sourced<Overlay>[]
  /** Those of the messages that are about the files themselves, and not about overlays that do not fit the library. */
  fileMessages: Message[]
  /** The library that ships, before anything is laid over it; read when it is first asked for. */
  base(): Promise<Library>
}

/** Work done before, and where a workspace is opened again, what was read then. */
interface Known extends Kept {
  unchanged?: Unchanged
}

/** The toolkit speaks its languages whatever law it drafts. */
export const languageLayer: Layer = { root: builtInRoot, prefix: '', whole: false, only: 'languages' }

export const builtIn = (root: string = builtInRoot): Layer => ({ root, prefix: '', whole: true })

/** Layers with the languages of the toolkit below them, which the library that ships holds itself. */
export function withLanguages(own: Layer[]): Layer[] {
  return own[0]?.root === builtInRoot ? own : [languageLayer, ...own]
}

/**
 * Read the library under `root` (folders clauses, jurisdictions, templates, instruments). What the build has compiled is taken
 * from there for every file whose text is unchanged; `compiled: false` reads everything afresh.
 */
export async function openLibrary(root: string = builtInRoot, { compiled = true } = {}): Promise<OpenedLibrary> {
  return openLayers([builtIn(root)], compiled ? readCompiled() : undefined)
}

/** What is open in a folder: its project where it holds a `draft.yaml`, the library that ships where it does not. */
export async function openWorkspace(folder: string = process.cwd()): Promise<OpenedLibrary | OpenedProject> {
  return existsSync(join(folder, 'draft.yaml')) ? openProject(folder) : openLibrary()
}

/** The project that is open, if one is. */
export function projectOf(opened: OpenedLibrary | OpenedProject): Project | undefined {
  return 'project' in opened ? opened.project : undefined
}

/** The template of an act for which none is named: that of the project, or the usual one of the library. */
export function templateOf(opened: OpenedLibrary | OpenedProject): string {
  return projectOf(opened)?.template ?? usualTemplate(opened.library)
}

/** The jurisdiction of an act for which none is named: the first of the project, or the usual one of the library. */
export function jurisdictionOf(opened: OpenedLibrary | OpenedProject): string {
  return projectOf(opened)?.jurisdictions[0] ?? usualJurisdiction(opened.library)
}

/** The project in a folder: the library, then its packs in order, then its own files, then the overlays of each. */
export async function openProject(folder: string, known?: Known): Promise<OpenedLibrary | OpenedProject> {
  const { loadProject } = await import('../../load/project/index.ts')
  const { loaded, messages } = loadProject(folder)
  if (loaded) return openLoaded(folder, loaded, messages, known)
  const opened = await openLayers([builtIn()], known ?? readCompiled())
  return { ...opened, messages: [...messages, ...opened.messages] }
}

/** What a project in a folder without a `draft.yaml` would have to draft from, with these packs; all that lie there when left out. */
export async function openUnstarted(folder: string, packs?: string[]): Promise<OpenedProject> {
  const { loadUnstarted, packsIn } = await import('../../load/project/index.ts')
  const { loaded, messages } = loadUnstarted(folder, packs ?? packsIn(folder))
  return openLoaded(folder, loaded, messages)
}

async function openLoaded(folder: string, loaded: LoadedProject, messages: Message[], known?: Known): Promise<OpenedProject> {
  const kept = known ?? readCompiled()
  const { project: own, overlays, layers } = loaded
  const above = layers.filter(({ root }) => relative(root, builtInRoot) !== '')
  const opened = await openLayers([builtIn(), ...above], kept)
  const applied = await overlaid(opened.library, overlays)
  const fileMessages = [...messages, ...opened.messages]
  let base: Promise<Library> | undefined
  return {
    ...opened,
    library: applied.library,
    messages: [...fileMessages, ...applied.messages],
    fileMessages,
    folder,
    project: {
      ...own,
      jurisdictions: own.jurisdictions ?? [usualJurisdiction(applied.library)],
      template: own.template ?? usualTemplate(applied.library),
    },
    overlays,
    base: () => (base ??= openLayers([builtIn()], kept).then(({ library }) => library)),
  }
}

/** A project without overlays does not pay for the packages that read what one has changed. */
async function overlaid(library: Library, overlays: Sourced<Overlay>[]): Promise<{ library: Library; messages: Message[] }> {
  if (overlays.length === 0) return { library, messages: [] }
  const { readChangedClause, readChangedTemplate } = await import('../../load/read/index.ts')
  const { applyOverlays } = await import('../../customise/overlays/index.ts')
  return applyOverlays(library, overlays, { clause: readChangedClause, template: readChangedTemplate })
}

/** The languages that the toolkit itself speaks; their files are part of it and do not change while it runs. */
let spoken: Promise<Library> | undefined

function openSpoken(): Promise<Library> {
  spoken ??= openLayers([languageLayer], readCompiled()).then(({ library }) => library)
  return spoken
}

/** A language that the toolkit itself speaks, by its tag, where no library is open that says it; one that is open already stays as it is. */
export async function openLanguage(language: Language | string): Promise<Language> {
  return typeof language === 'string' ? languageOf(await openSpoken(), language) : language
}

/** Every language that the toolkit itself can read a bill in, that of its own texts first. */
export async function openLanguages(): Promise<Language[]> {
  return languagesOf(await openSpoken())
}

/** The same workspace after some of its files, by their paths, were saved: the others are not read again. */
export async function reopen(opened: OpenedLibrary | OpenedProject, changed: Iterable<string>): Promise<OpenedLibrary | OpenedProject> {
  const { library, translated } = opened.source
  const known: Known = { memo: memoOf(library, await translated()), fragments: opened.fragments.memo, unchanged: { library, changed: new Set(changed) } }
  return 'folder' in opened ? openProject(opened.folder, known) : openLayers(opened.source.layers, known)
}

/** The folders that the data of a workspace lie in. */
export function sourceFolders({ source }: OpenedLibrary): string[] {
  return source.layers.flatMap(({ root }) => ['clauses', 'jurisdictions', 'templates', 'instruments', 'overlays', 'pictures'].map((name) => join(root, name)))
}

/** Where a source file lies, from the name that messages give it. */
export function sourcePath({ source }: OpenedLibrary, file: string): string {
  const layer = [...source.layers].reverse().find(({ root, prefix }) => file.startsWith(prefix) && existsSync(join(root, file.slice(prefix.length))))
  return layer ? join(layer.root, file.slice(layer.prefix.length)) : file
}

async function openLayers(own: Layer[], known: Known | undefined): Promise<OpenedLibrary> {
  const read = new Map<string, ReturnType<Fragments['translations']>>()
  const translations = (tag: string) => {
    const found = read.get(tag) ?? loadTranslations(own, tag, known?.memo)
    read.set(tag, found)
    return found
  }
  const translated = async () => (await Promise.all(read.values())).map((found) => found.translations)
  const { library, messages } = await loadLibrary(withLanguages(own), known?.memo ?? emptyMemo, known?.unchanged)
  const fragments: Fragments = {
    memo: known?.fragments ?? new Map(),
    digestOf,
    translations,
    parsers: async () => {
      const { parseClauseMarkdown, parseTemplateMarkdown } = await import('../../assemble/parse/index.ts')
      return { clause: parseClauseMarkdown, template: parseTemplateMarkdown }
    },
  }
  return { library, fragments, messages, source: { layers: own, library, translated } }
}
