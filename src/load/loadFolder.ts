import { readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Message, message, type Place } from '../messages/index.ts'
import { keptFile } from './keptFile.ts'
import type { Loaded } from './loaded.ts'
import type { Head, Memo } from './memo.ts'
import type { FileKind } from './read/index.ts'
import { readText } from './readText.ts'

/** Where the files of one kind of data lie in a layer. */
export interface Folder {
  path: string
  kind: FileKind
  ending: string
  /** 1 where they lie in folders below it: `<theme>/<name>`. */
  depth: 0 | 1
  /** A folder inside each of these that alone is read; it is no part of the ids. */
  inner?: string
  /** Whether a library may do without it. */
  optional?: boolean
  /** Which of its files: by the tag before the ending where one stands, `<name>.<tag>`. Those without one when left out. */
  tagged?: (tag: string) => boolean
  /** Whether a file of a later layer takes the place of one with its id. */
  replaces?: boolean
}

/** A folder that holds data folders: the library itself, a pack, a project. */
export interface Layer {
  root: string
  /** What stands before its file names in messages: empty for the library. */
  prefix: string
  /** Whether each data folder must be there. */
  whole: boolean
  /** The data folder that alone is taken from it; every one when left out. */
  only?: 'languages'
}

/** Read the files of a folder of a layer into a map by their ids. `unchanged` gives those that were read before and need no reading now. */
export async function loadFolder(
  layer: Layer,
  folder: Folder,
  into: Map<string, Loaded>,
  memo: Memo,
  unchanged: (id: string, source: string, file: string) => Loaded | undefined = () => undefined,
): Promise<Message[]> {
  const { path, ending } = folder
  const files = listFiles(join(layer.root, path), folder).filter(takenBy(folder))
  const messages: Message[] = []
  if (files.length === 0 && layer.whole && !folder.optional) {
    const hint = 'Run the command where the library is, or restore the folder.'
    messages.push(message('unusable', 'folder-empty', `No ${ending} file in ${path}/`, { file: path }, hint))
  }
  for (const id of files) {
    const name = folder.inner === undefined ? id : id.replace('/', `/${folder.inner}/`)
    const source = join(layer.root, path, name + ending)
    const file = `${layer.prefix}${path}/${name}${ending}`
    const same = unchanged(id, source, file)
    if (same && !same.below) {
      into.set(id, same)
      continue
    }
    const outside = layer.whole ? undefined : leavesLayer(source, layer.root, file)
    const found = outside ? [outside] : await loadFile(folder.kind, source, file, memo)
    if (Array.isArray(found)) messages.push(...found)
    else if (folder.replaces && found.head.id === id) into.set(id, found.loaded)
    else messages.push(...keep(found, id, files, into))
  }
  return messages
}

/** Whether a folder takes a file, by its id. */
function takenBy({ tagged }: Folder): (id: string) => boolean {
  return (id) => {
    const tag = tagOf(id)
    return tag === undefined ? !tagged : (tagged?.(tag) ?? false)
  }
}

/** What stands behind the last stop of the name of a file: the language that it is in, where it is not the master. */
function tagOf(id: string): string | undefined {
  return /\.([^./]+)$/.exec(id)?.[1]
}

/** The files of a folder whose names end in a tag that none of the languages bears. */
export function strangers(layer: Layer, folder: Folder, languages: ReadonlySet<string>): { file: string; tag: string }[] {
  return listFiles(join(layer.root, folder.path), folder).flatMap((id) => {
    const tag = tagOf(id)
    return tag === undefined || languages.has(tag) ? [] : [{ file: `${layer.prefix}${folder.path}/${id}${folder.ending}`, tag }]
  })
}

/** A pack comes from outside: a link in it may not lead out of it. */
function leavesLayer(source: string, root: string, file: string): Message | undefined {
  const real = realpathSync.native(source)
  if (real.startsWith(realpathSync.native(root) + sep)) return undefined
  return message('unusable', 'file-outside', 'The file is a link that leads out of its folder', { file }, 'Put the file itself here.')
}

/** A file, and what places it: known without reading what else it holds. */
interface Found {
  head: Head
  loaded: Loaded
}

async function loadFile(kind: FileKind, path: string, file: string, memo: Memo): Promise<Found | Message[]> {
  const read = readText(path, file)
  if (!('digest' in read)) return [read]
  const { digest } = read
  const seen = memo(digest)
  if (seen) return { head: seen.head, loaded: keptFile(seen, file, digest) }
  const { readFile } = await import('./read/index.ts')
  const fresh = readFile(kind, read.text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''), file)
  if (Array.isArray(fresh)) return fresh
  const value = fresh.value as Head
  return { head: value, loaded: { ...fresh, value, file, digest } }
}

/** Put a file under its id, which must be its path and nobody else's. */
function keep({ head, loaded }: Found, id: string, ids: string[], into: Map<string, Loaded>): Message[] {
  const declared = head.id
  const before = into.get(id)
  if (declared === id && !(before && head.extends !== id)) {
    into.set(id, before ? { ...loaded, below: before } : loaded)
    return []
  }
  const [line, column] = loaded.positions.id ?? [1, 1]
  const place: Place = { file: loaded.file, line, column }
  if (declared === id && before) {
    const other = loaded.file.includes('jurisdictions/')
      ? `lie over the other, write "extends: ${id}" here`
      : 'change the other, write an overlay: draft customise'
    const hint = `Give this one another id; to ${other}.`
    return [message('unusable', 'duplicate-id', `"${id}" is the id of ${before.file} as well`, place, hint)]
  }
  if (ids.includes(declared)) {
    return [message('unusable', 'duplicate-id', `"${declared}" is the id of ${loaded.file.replace(id, declared)}`, place, `Write "id: ${id}" here.`)]
  }
  return [message('unusable', 'wrong-id', `The id "${declared}" is not the file's path`, place, `Write "id: ${id}", or move the file.`)]
}

/** Ids of the files of a folder, sorted by code unit so that every machine reads in the same order. */
function listFiles(root: string, { ending, depth, inner = '' }: Pick<Folder, 'ending' | 'depth' | 'inner'>): string[] {
  let entries: import('node:fs').Dirent[]
  try {
    entries = readdirSync(root, { withFileTypes: true })
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return []
  }
  const names = entries.flatMap((entry) => {
    if (depth === 1 && entry.isDirectory()) return listFiles(join(root, entry.name, inner), { ending, depth: 0 }).map((name) => `${entry.name}/${name}`)
    return depth === 0 && !entry.isDirectory() && entry.name.endsWith(ending) ? [entry.name.slice(0, -ending.length)] : []
  })
  return names.sort()
}
