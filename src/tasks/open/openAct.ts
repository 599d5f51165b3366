import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { settledIn } from '../../customise/index.ts'
import { formatOfFile, readLines } from '../../formats/index.ts'
import { languagesOf } from '../../language/index.ts'
import { isMessage, type Message, message, suggest } from '../../messages/index.ts'
import type { Language, Library } from '../../model/index.ts'
import { draftAct } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import { treeInFile } from './treeInFile.ts'
import { jurisdictionOf, type OpenedLibrary, type OpenedProject, openLibrary, openProject, projectOf, templateOf } from './workspace.ts'

/** An act that a command names, with the name it was found by. */
export interface OpenedAct {
  name: string
  bill?: Bill
  /** How it came to be: drafted, or read from a file that tells its clauses, or recognised in the words of a file. */
  from: 'sources' | 'tree' | 'words'
  messages: Message[]
}

interface Wanted {
  /** Where relative names and revisions are looked for. */
  folder: string
  /** The act's template, where its sources do not say. */
  template?: string | undefined
}

/**
 * Open an act by what a user calls it: a jurisdiction of `workspace`; a folder with a project or a library; a revision of the folder’s git
 * repository; each of these with `:jurisdiction` behind it where it has several; or a file (Markdown, text, Word, HTML, Akoma Ntoso, JSON).
 */
export async function openAct(name: string, workspace: OpenedLibrary | OpenedProject, { folder, template }: Wanted): Promise<OpenedAct> {
  if (workspace.library.jurisdictions.has(name)) return drafted(name, workspace, name, template)
  const path = resolve(folder, name)
  if (isFile(path)) return readFile(name, readFileSync(path), workspace.library)
  const [source, jurisdiction] = divided(name, folder)
  const root = resolve(folder, source)
  if (existsSync(root)) return draftedIn(name, root, jurisdiction, template, source)
  const { checkedOut, commitOf } = await import('./gitRevision.ts')
  const commit = commitOf(source, folder)
  if (commit === undefined) return { name, from: 'sources', messages: [unknownAct(name, workspace)] }
  const past = await checkedOut(commit, folder)
  try {
    return await draftedIn(name, past, jurisdiction, template, source)
  } finally {
    rmSync(past, { recursive: true, force: true })
  }
}

/** What stands before and behind the last colon, where the whole is no path. */
function divided(name: string, folder: string): [string, string | undefined] {
  const at = name.lastIndexOf(':')
  return at < 1 || existsSync(resolve(folder, name)) ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)]
}

async function draftedIn(name: string, root: string, jurisdiction: string | undefined, template: string | undefined, source: string): Promise<OpenedAct> {
  if (existsSync(join(root, 'draft.yaml'))) {
    const opened = await openProject(root)
    return drafted(name, opened, jurisdiction ?? jurisdictionOf(opened), template)
  }
  if (existsSync(join(root, 'clauses'))) {
    const opened = await openLibrary(root)
    return drafted(name, opened, jurisdiction ?? jurisdictionOf(opened), template)
  }
  const hint = 'Name a folder that holds a draft.yaml or a library (clauses, jurisdictions, templates), or a revision where it did.'
  return { name, from: 'sources', messages: [message('unusable', 'no-act', `${source} holds neither a project nor a library`, undefined, hint)] }
}

async function drafted(name: string, opened: OpenedLibrary | OpenedProject, jurisdiction: string, template: string | undefined): Promise<OpenedAct> {
  const project = projectOf(opened)
  const request = { jurisdiction, template: template ?? templateOf(opened), set: project ? settledIn(project) : {} }
  const { bill, messages } = await draftAct(opened.library, request, opened.fragments)
  return { name, from: 'sources', ...(bill ? { bill } : {}), messages: [...opened.messages, ...messages].filter(({ severity }) => severity === 'unusable') }
}

/** An act from a file: its tree where a writer of ours made the file, and what its words show where it is anybody’s. */
async function readFile(name: string, bytes: Uint8Array, library: Library): Promise<OpenedAct> {
  const tree = await treeInFile(name, bytes, () => languagesOf(library))
  if (!tree) return recognised(name, bytes, languagesOf(library))
  const { bill, foreign, messages } = tree
  return { name, from: foreign ? 'words' : 'tree', ...(bill ? { bill } : {}), messages }
}

async function recognised(name: string, bytes: Uint8Array, languages: Language[]): Promise<OpenedAct> {
  const read = await readLines(formatOfFile(name), bytes, name)
  if (isMessage(read)) return { name, from: 'words', messages: [read] }
  const { lineUnrecognised, nothingRecognised, recogniseBill } = await import('../../recognise/index.ts')
  const { bill, unplaced } = recogniseBill(read.lines, name, languages)
  if (bill.children[2].children.length === 0) return { name, from: 'words', messages: [nothingRecognised(name, 'unusable', '')] }
  const messages = unplaced.map((line) => lineUnrecognised(name, line, 'It was compared as part of the provision before it, or not at all.'))
  return { name, from: 'words', bill, messages: [...read.messages, ...messages] }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function unknownAct(name: string, { library }: OpenedLibrary): Message {
  const hint = suggest(
    name,
    library.jurisdictions.keys(),
    'Name a jurisdiction (draft list jurisdictions), a project or library folder, a git revision, or a file.',
  )
  return message('unusable', 'unknown-act', `No act is called "${name}"`, undefined, hint)
}
