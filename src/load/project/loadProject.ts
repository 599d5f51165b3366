import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { z } from 'zod'
import { type Message, message, type Place } from '../../messages/index.ts'
import type { Overlay, ProjectFile, Sourced } from '../../model/index.ts'
import { overlaySchema, packSchema, placeOf, projectSchema, validate } from '../../model/schema/index.ts'
import { listFolder } from '../listFolder.ts'
import type { Layer } from '../loadFolder.ts'
import { parseYaml } from '../read/index.ts'
import { digestOf, readText } from '../readText.ts'

export const projectFile = 'draft.yaml'

/** A project's own file, and what it lays over the library: packs first, in order, then its own folders. */
export interface LoadedProject {
  project: ProjectFile
  /** Layers of data above the library. */
  layers: Layer[]
  overlays: Sourced<Overlay>[]
}

/** Read `draft.yaml` in a folder, its packs and overlays. What cannot be used is left out and reported; the project holds the rest. */
export function loadProject(folder: string): { loaded?: LoadedProject; messages: Message[] } {
  const own = readYamlFile(join(folder, projectFile), projectFile, projectSchema)
  return Array.isArray(own) ? { messages: own } : loadAround(own, folder)
}

/** The same of a folder that has no `draft.yaml` yet, as if that named these packs and nothing else. */
export function loadUnstarted(folder: string, packs: string[]): { loaded: LoadedProject; messages: Message[] } {
  return loadAround({ value: projectSchema.parse({ packs }), file: projectFile, digest: '', positions: {} }, folder)
}

/** The packs that lie under `packs/` of a folder, as `draft.yaml` names them. */
export function packsIn(folder: string): string[] {
  const packs = join(folder, 'packs')
  const { files, folders } = listFolder(packs, 'packs')
  const names = [...folders, ...files].sort().filter((name) => existsSync(join(packs, name, 'pack.yaml')))
  return names.map((name) => `./packs/${name}`)
}

function loadAround(own: Sourced<ProjectFile>, folder: string): { loaded: LoadedProject; messages: Message[] } {
  const { packs, messages } = findPacks(folder, own)
  const layers = [...packs, { root: folder, prefix: '', whole: false }]
  const overlays: Sourced<Overlay>[] = []
  for (const { root, prefix } of layers) {
    const listed = overlayFiles(root, prefix)
    const read = listed.names.map((name) => readYamlFile(join(root, name), prefix + name, overlaySchema, root))
    messages.push(...listed.messages, ...read.flatMap((overlay) => (Array.isArray(overlay) ? overlay : [])))
    const own = read.flatMap((overlay) => (Array.isArray(overlay) ? [] : [overlay]))
    overlays.push(...own.filter(isWhole), ...own.filter((overlay) => !isWhole(overlay)))
  }
  return { loaded: { project: own.value, layers, overlays }, messages }
}

function readYamlFile<T>(path: string, file: string, schema: z.ZodType<T>, within?: string): Sourced<T> | Message[] {
  const read = readText(path, file, within)
  return 'digest' in read ? readYamlText(read, file, schema) : [read]
}

function readYamlText<T>({ text, digest }: { text: string; digest: string }, file: string, schema: z.ZodType<T>): Sourced<T> | Message[] {
  const parsed = parseYaml(text, file)
  if (Array.isArray(parsed)) return parsed
  const value = validate(schema, parsed.value, file, parsed.positions)
  return Array.isArray(value) ? (value as Message[]) : { value: value as T, file, digest, positions: parsed.positions }
}

/** An overlay from the text that its file is to have. */
export function readOverlay(text: string, file: string): Sourced<Overlay> | Message[] {
  return readYamlText({ text, digest: digestOf(text) }, file, overlaySchema)
}

/** The packs that a project names and those that they rest on, each once, a pack after those that it rests on. */
function findPacks(folder: string, own: Sourced<ProjectFile>): { packs: Layer[]; messages: Message[] } {
  const packs: Layer[] = []
  const messages: Message[] = []
  const ids = new Map<string, string>()
  const visit = (name: string, from: string, place: Place, trail: string[]) => {
    const root = packRoot(name, from)
    if (!root) {
      const where = name.startsWith('.') ? `There is no folder ${relative(folder, resolve(from, name))}.` : `Install it: npm install ${name}.`
      messages.push(message('unusable', 'unknown-pack', `The pack "${name}" is not there`, place, where))
      return
    }
    if (trail.includes(root)) {
      const round = [...trail.slice(trail.indexOf(root)), root].map((path) => relative(folder, path)).join(' → ')
      messages.push(message('unusable', 'circular-packs', `Packs rest on each other in a circle: ${round}`, place, 'Take one of them out of "packs".'))
      return
    }
    if (packs.some((known) => known.root === root)) return
    const prefix = `${relative(folder, root).split(sep).join('/')}/`
    const pack = readYamlFile(join(root, 'pack.yaml'), `${prefix}pack.yaml`, packSchema, root)
    if (Array.isArray(pack)) {
      messages.push(...pack)
      return
    }
    const taken = ids.get(pack.value.id)
    if (taken) {
      const at = placeOf(pack.positions, pack.file, ['id'])
      messages.push(message('unusable', 'duplicate-pack', `"${pack.value.id}" is the id of ${taken} as well`, at, 'Give one of the two packs another id.'))
      return
    }
    ids.set(pack.value.id, pack.file)
    pack.value.packs.forEach((below, index) => {
      visit(below, root, placeOf(pack.positions, pack.file, ['packs', index]), [...trail, root])
    })
    packs.push({ root, prefix, whole: false })
  }
  own.value.packs.forEach((name, index) => {
    visit(name, folder, placeOf(own.positions, own.file, ['packs', index]), [])
  })
  return { packs, messages }
}

/** The folder of a pack: a path from the file that names it, or a package in the nearest node_modules. */
function packRoot(name: string, from: string): string | undefined {
  if (name.startsWith('.')) return existsSync(resolve(from, name)) ? resolve(from, name) : undefined
  for (let at = resolve(from); ; at = dirname(at)) {
    const found = join(at, 'node_modules', name)
    if (existsSync(found)) return found
    if (dirname(at) === at) return undefined
  }
}

/** A change to a whole text comes before changes to its parts, whatever the files are called. */
function isWhole({ value }: Sourced<Overlay>): boolean {
  return value.replace !== undefined || value.patch?.text !== undefined
}

/** The overlays of a layer, those in folders below included; folders that are links are not entered. */
function overlayFiles(root: string, prefix: string, folder = 'overlays'): { names: string[]; messages: Message[] } {
  const { files, folders, messages } = listFolder(join(root, folder), prefix + folder)
  const below = folders.map((name) => overlayFiles(root, prefix, `${folder}/${name}`))
  const own = files.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`)
  return { names: [...own, ...below.flatMap(({ names }) => names)].sort(), messages: [...messages, ...below.flatMap((one) => one.messages)] }
}
