import { type Message, message, suggest } from '../messages/index.ts'
import type { Library } from '../model/index.ts'
import type { Loaded } from './loaded.ts'
import { type Folder, type Layer, loadFolder, strangers } from './loadFolder.ts'
import { loadPictures } from './loadPictures.ts'
import { emptyMemo, type Memo } from './memo.ts'

/** Where each kind of data lies. */
const folders = [
  { name: 'clauses', path: 'clauses', kind: 'clause', ending: '.yaml', depth: 1 },
  { name: 'profiles', path: 'jurisdictions/profiles', kind: 'jurisdiction', ending: '.yaml', depth: 0 },
  { name: 'jurisdictions', path: 'jurisdictions', kind: 'jurisdiction', ending: '.yaml', depth: 0 },
  { name: 'templates', path: 'templates', kind: 'template', ending: '.hbs', depth: 0 },
  { name: 'wordings', path: 'jurisdictions/profiles', kind: 'wording', ending: '.yaml', depth: 0, optional: true, tagged: () => true, replaces: true },
  { name: 'wordings', path: 'jurisdictions', kind: 'wording', ending: '.yaml', depth: 0, optional: true, tagged: () => true, replaces: true },
  { name: 'instruments', path: 'instruments', kind: 'instrument', ending: '.yaml', depth: 0 },
  { name: 'languages', path: 'languages', kind: 'language', ending: '.yaml', depth: 1, optional: true },
] as const satisfies (Folder & { name: keyof Omit<Library, 'pictures'> })[]

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
  const pictures = new Map<string, string>()
  const library: Library = {
    clauses: new Map(),
    profiles: new Map(),
    jurisdictions: new Map(),
    templates: new Map(),
    wordings: new Map(),
    instruments: new Map(),
    languages: new Map(),
    pictures,
  }
  const messages: Message[] = []
  for (const layer of layers) {
    for (const folder of folders.filter(({ name }) => name === (layer.only ?? name))) {
      const before = unchanged?.library[folder.name] as Map<string, Loaded> | undefined
      const same = (id: string, source: string, file: string) => {
        const read = before?.get(id)
        return read?.file === file && !unchanged?.changed.has(source) ? read : undefined
      }
      messages.push(...(await loadFolder(layer, folder, library[folder.name] as Map<string, Loaded>, memo, same)))
    }
    if (layer.only === undefined) messages.push(...loadPictures(layer, pictures))
  }
  return { library, messages: [...messages, ...unknownTags(layers, library)] }
}

/** A file whose name says that it is a translation into no language that there is would be read by nobody. */
function unknownTags(layers: Layer[], { languages }: Library): Message[] {
  const tags = new Set([...languages.values()].map(({ value }) => value.id.split('/')[0] ?? ''))
  return layers
    .filter(({ only }) => only === undefined)
    .flatMap((layer) => folders.flatMap((folder) => ('tagged' in folder ? [] : strangers(layer, folder, tags))))
    .map(({ file, tag }) =>
      message(
        'unusable',
        'unknown-language',
        `The file’s name says that it is in "${tag}", and no language has that tag`,
        { file },
        suggest(tag, tags, `The languages are ${[...tags].sort().join(', ')}.`),
      ),
    )
}
