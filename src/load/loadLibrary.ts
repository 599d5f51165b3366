import { readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Message, message, type Place } from '../messages/index.ts'
import type { CompiledText, Library, Positions } from '../model/index.ts'
import { emptyMemo, type FileRecord, type KeptText, type Memo } from './memo.ts'
import type { FileKind } from './readFile.ts'
import { readText } from './readText.ts'

/** Folder, file ending and how deep its files lie, for each kind of data. */
const folders = [
  { name: 'clauses', kind: 'clause', ending: '.yaml', depth: 1 },
  { name: 'profiles', path: 'jurisdictions/profiles', kind: 'jurisdiction', ending: '.yaml', depth: 0 },
  { name: 'jurisdictions', kind: 'jurisdiction', ending: '.yaml', depth: 0 },
  { name: 'templates', kind: 'template', ending: '.hbs', depth: 0 },
  { name: 'instruments', kind: 'instrument', ending: '.yaml', depth: 0 },
] as const satisfies { name: keyof Library; path?: string; kind: FileKind; ending: string; depth: 0 | 1 }[]

interface Loaded {
  value: { id: string }
  file: string
  digest: string
  positions: Positions
  text?: CompiledText
  options?: Record<string, CompiledText>
}

/** A folder that holds data folders: the library itself, a pack, a project. */
export interface Layer {
  root: string
  /** What stands before its file names in messages: empty for the library. */
  prefix: string
  /** Whether each data folder must be there. */
  whole: boolean
}

/** What was read before, and the paths of the files that were saved since: the others need no reading. */
export interface Unchanged {
  library: Library
  changed: ReadonlySet<string>
}

/**
 * Read the data folders of each layer into one library, the first layer below the others. Every file is read; work on texts seen
 * before is taken from `memo`. Files that cannot be used are left out and reported, all of them; the library holds the rest.
 */
export async function loadLibrary(layers: Layer[], memo: Memo = emptyMemo, unchanged?: Unchanged): Promise<{ library: Library; messages: Message[] }> {
  const library: Library = { clauses: new Map(), profiles: new Map(), jurisdictions: new Map(), templates: new Map(), instruments: new Map() }
  const messages: Message[] = []
  for (const layer of layers) for (const folder of folders) messages.push(...(await loadFolder(layer, folder, library, memo, unchanged)))
  return { library, messages }
}

async function loadFolder(layer: Layer, folder: (typeof folders)[number], library: Library, memo: Memo, unchanged: Unchanged | undefined): Promise<Message[]> {
  const path = 'path' in folder ? folder.path : folder.name
  const files = listFiles(join(layer.root, path), folder.ending, folder.depth)
  const messages: Message[] = []
  if (files.length === 0 && layer.whole) {
    const hint = 'Run the command where the library is, or restore the folder.'
    messages.push(message('unusable', 'folder-empty', `No ${folder.ending} file in ${path}/`, { file: path }, hint))
  }
  const into = library[folder.name] as Map<string, Loaded>
  const before = unchanged?.library[folder.name] as Map<string, Loaded> | undefined
  for (const id of files) {
    const source = join(layer.root, path, id + folder.ending)
    const file = `${layer.prefix}${path}/${id}${folder.ending}`
    const same = before?.get(id)
    if (same?.file === file && !unchanged?.changed.has(source)) {
      into.set(id, same)
      continue
    }
    const outside = layer.whole ? undefined : leavesLayer(source, layer.root, file)
    const loaded = outside ? [outside] : await loadFile(folder.kind, source, file, memo)
    if (Array.isArray(loaded)) messages.push(...loaded)
    else messages.push(...keep(loaded, id, files, into))
  }
  return messages
}

/** A pack comes from outside: a link in it may not lead out of it. */
function leavesLayer(source: string, root: string, file: string): Message | undefined {
  const real = realpathSync(source)
  if (real.startsWith(realpathSync(root) + sep)) return undefined
  return message('unusable', 'file-outside', 'The file is a link that leads out of its folder', { file }, 'Put the file itself here.')
}

async function loadFile(kind: FileKind, path: string, file: string, memo: Memo): Promise<Loaded | Message[]> {
  const read = readText(path, file)
  if (!('digest' in read)) return [read]
  const seen = memo.files[read.digest]
  if (seen) return loadedFrom(seen, file, read.digest, (kept) => ({ ...kept, spec: memo.specs[kept.digest] as object }))
  const { readFile } = await import('./readFile.ts')
  const fresh = readFile(kind, read.text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''), file)
  return Array.isArray(fresh) ? fresh : loadedFrom(fresh, file, read.digest, (text) => text as CompiledText)
}

function loadedFrom({ value, positions, text, options }: FileRecord, file: string, digest: string, ready: (kept: KeptText) => CompiledText): Loaded {
  const texts = Object.entries(options ?? {}).map(([name, kept]) => [name, ready(kept)])
  return {
    value: value as Loaded['value'],
    positions,
    file,
    digest,
    ...(text ? { text: ready(text) } : {}),
    ...(options ? { options: Object.fromEntries(texts) } : {}),
  }
}

/** Put a file under its id, which must be its path and nobody else's. */
function keep(loaded: Loaded, id: string, ids: string[], into: Map<string, Loaded>): Message[] {
  const [line, column] = loaded.positions.id ?? [1, 1]
  const place: Place = { file: loaded.file, line, column }
  const declared = loaded.value.id
  const before = into.get(id)
  if (declared === id && before) {
    const hint = 'Give this one another id; to change the other, write an overlay: draft customise.'
    return [message('unusable', 'duplicate-id', `"${id}" is the id of ${before.file} as well`, place, hint)]
  }
  if (declared === id) {
    into.set(id, loaded)
    return []
  }
  if (ids.includes(declared)) {
    return [message('unusable', 'duplicate-id', `"${declared}" is the id of ${loaded.file.replace(id, declared)}`, place, `Write "id: ${id}" here.`)]
  }
  return [message('unusable', 'wrong-id', `The id "${declared}" is not the file's path`, place, `Write "id: ${id}", or move the file.`)]
}

/** Names without ending, sorted by code unit so that every machine reads in the same order. */
function listFiles(folder: string, ending: string, depth: 0 | 1): string[] {
  let entries: import('node:fs').Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return []
  }
  const names = entries.flatMap((entry) => {
    if (depth === 1 && entry.isDirectory()) return listFiles(join(folder, entry.name), ending, 0).map((name) => `${entry.name}/${name}`)
    return depth === 0 && !entry.isDirectory() && entry.name.endsWith(ending) ? [entry.name.slice(0, -ending.length)] : []
  })
  return names.sort()
}
