import { join } from 'node:path'
import { type Message, message, type Place } from '../messages/index.ts'
import { keptFile } from './keptFile.ts'
import { listFolder } from './listFolder.ts'
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
  const listed = listFiles(join(layer.root, path), `${layer.prefix}${path}`, folder)
  const files = listed.ids.filter(takenBy(folder))
  const messages = [...listed.messages]
  if (files.length === 0 && messages.length === 0 && layer.whole && !folder.optional) {
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
    const found = await loadFile(folder.kind, source, file, memo, withinOf(layer))
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
  return listFiles(join(layer.root, folder.path), '', folder).ids.flatMap((id) => {
    const tag = tagOf(id)
    return tag === undefined || languages.has(tag) ? [] : [{ file: `${layer.prefix}${folder.path}/${id}${folder.ending}`, tag }]
  })
}

/** The folder that a layer may not lead out of: a pack comes from outside, the library itself may be linked together. */
function withinOf({ whole, root }: Layer): string | undefined {
  return whole ? undefined : root
}

/** A file, and what places it: known without reading what else it holds. */
interface Found {
  head: Head
  loaded: Loaded
}

async function loadFile(kind: FileKind, path: string, file: string, memo: Memo, within: string | undefined): Promise<Found | Message[]> {
  const read = readText(path, file, within)
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

/** Ids of the files of a folder, in the same order on every machine. */
function listFiles(
  root: string,
  file: string,
  { ending, depth, inner = '' }: Pick<Folder, 'ending' | 'depth' | 'inner'>,
): { ids: string[]; messages: Message[] } {
  const { files, folders, messages } = listFolder(root, file)
  if (depth === 0) return { ids: files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)), messages }
  const below = folders.map((name) => ({ name, ...listFiles(join(root, name, inner), `${file}/${name}`, { ending, depth: 0 }) }))
  return {
    ids: below.flatMap(({ name, ids }) => ids.map((id) => `${name}/${id}`)).sort(),
    messages: [...messages, ...below.flatMap((one) => one.messages)],
  }
}
