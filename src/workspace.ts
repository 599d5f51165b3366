import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FragmentMemo, Fragments } from './assemble/index.ts'
import { digestOf, emptyMemo, type Layer, loadLibrary, type Memo, memoOf, type Unchanged } from './load/index.ts'
import type { LoadedProject } from './load/loadProject.ts'
import type { Message } from './messages/index.ts'
import type { Library, Overlay, Project, Sourced } from './model/index.ts'

/** A library that drafts can be made from, and what was wrong with its files. */
export interface OpenedLibrary {
  library: Library
  fragments: Fragments
  messages: Message[]
  /** The folders that it was read from, and what was read there: what `reopen` goes by. */
  source: { layers: Layer[]; library: Library }
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

/** Work done before on texts and fragments. */
interface Known {
  memo: Memo
  fragments: FragmentMemo
  unchanged?: Unchanged
}

/** The folder of the library that ships with the toolkit. */
export const builtInRoot: string = fileURLToPath(new URL('..', import.meta.url))

const builtIn = (root = builtInRoot): Layer => ({ root, prefix: '', whole: true })

/**
 * Read the library under `root` (folders clauses, jurisdictions, templates, instruments). What the build has compiled is taken
 * from there for every file whose text is unchanged; `compiled: false` reads everything afresh.
 */
export async function openLibrary(root: string = builtInRoot, { compiled = true } = {}): Promise<OpenedLibrary> {
  return openLayers([builtIn(root)], compiled ? await readCompiled() : undefined)
}

/** What is open in a folder: its project where it holds a `draft.yaml`, the library that ships where it does not. */
export async function openWorkspace(folder: string = process.cwd()): Promise<OpenedLibrary | OpenedProject> {
  return existsSync(join(folder, 'draft.yaml')) ? openProject(folder) : openLibrary()
}

/** The project that is open, if one is. */
export function projectOf(opened: OpenedLibrary | OpenedProject): Project | undefined {
  return 'project' in opened ? opened.project : undefined
}

/** The project in a folder: the library, then its packs in order, then its own files, then the overlays of each. */
export async function openProject(folder: string, known?: Known): Promise<OpenedLibrary | OpenedProject> {
  const { loadProject } = await import('./load/loadProject.ts')
  const { loaded, messages } = loadProject(folder)
  if (loaded) return openLoaded(folder, loaded, messages, known)
  const opened = await openLayers([builtIn()], known ?? (await readCompiled()))
  return { ...opened, messages: [...messages, ...opened.messages] }
}

/** What a project in a folder without a `draft.yaml` would have to draft from, with these packs; all that lie there when left out. */
export async function openUnstarted(folder: string, packs?: string[]): Promise<OpenedProject> {
  const { loadUnstarted, packsIn } = await import('./load/loadProject.ts')
  const { loaded, messages } = loadUnstarted(folder, packs ?? packsIn(folder))
  return openLoaded(folder, loaded, messages)
}

async function openLoaded(folder: string, loaded: LoadedProject, messages: Message[], known?: Known): Promise<OpenedProject> {
  const kept = known ?? (await readCompiled())
  const { project, overlays, layers } = loaded
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
    project,
    overlays,
    base: () => (base ??= openLayers([builtIn()], kept).then(({ library }) => library)),
  }
}

/** A project without overlays does not pay for the packages that read what one has changed. */
async function overlaid(library: Library, overlays: Sourced<Overlay>[]): Promise<{ library: Library; messages: Message[] }> {
  if (overlays.length === 0) return { library, messages: [] }
  const { readChangedClause, readChangedTemplate } = await import('./load/project.ts')
  const { applyOverlays } = await import('./customise/applyOverlays.ts')
  return applyOverlays(library, overlays, { clause: readChangedClause, template: readChangedTemplate })
}

/** The same workspace after some of its files, by their paths, were saved: the others are not read again. */
export async function reopen(opened: OpenedLibrary | OpenedProject, changed: Iterable<string>): Promise<OpenedLibrary | OpenedProject> {
  const { library } = opened.source
  const known: Known = { memo: memoOf(library), fragments: opened.fragments.memo, unchanged: { library, changed: new Set(changed) } }
  return 'folder' in opened ? openProject(opened.folder, known) : openLayers(opened.source.layers, known)
}

/** The folders that the data of a workspace lie in. */
export function sourceFolders({ source }: OpenedLibrary): string[] {
  return source.layers.flatMap(({ root }) => ['clauses', 'jurisdictions', 'templates', 'instruments', 'overlays'].map((name) => join(root, name)))
}

/** Where a source file lies, from the name that messages give it. */
export function sourcePath({ source }: OpenedLibrary, file: string): string {
  const layer = [...source.layers].reverse().find(({ root, prefix }) => file.startsWith(prefix) && existsSync(join(root, file.slice(prefix.length))))
  return layer ? join(layer.root, file.slice(layer.prefix.length)) : file
}

async function openLayers(layers: Layer[], known: Known | undefined): Promise<OpenedLibrary> {
  const { library, messages } = await loadLibrary(layers, known?.memo ?? emptyMemo, known?.unchanged)
  const fragments: Fragments = {
    memo: known?.fragments ?? new Map(),
    digestOf,
    parsers: async () => {
      const { parseClauseMarkdown, parseTemplateMarkdown } = await import('./assemble/parseMarkdown.ts')
      return { clause: parseClauseMarkdown, template: parseTemplateMarkdown }
    },
  }
  return { library, fragments, messages, source: { layers, library } }
}

/** What the build keeps of the library that ships. Undefined while there is none: everything is then read afresh. */
async function readCompiled(): Promise<Known | undefined> {
  const kept = new URL('library.json', import.meta.url)
  if (!existsSync(kept)) return undefined
  const { files, fragments } = JSON.parse(readFileSync(kept, 'utf8'))
  const { default: specs } = await import(new URL('specs.js', import.meta.url).href)
  return { memo: { files, specs }, fragments: new Map(Object.entries(fragments)) }
}
