import type { Message } from '../messages/index.ts'
import type { Translations } from '../model/index.ts'
import type { Loaded } from './loaded.ts'
import { type Folder, type Layer, loadFolder } from './loadFolder.ts'
import { emptyMemo, type Memo } from './memo.ts'

const folders = {
  clauses: { path: 'clauses', kind: 'clause-translation', ending: '.yaml', depth: 1, optional: true, replaces: true },
  templates: { path: 'templates', kind: 'template-translation', ending: '.yaml', depth: 0, optional: true, replaces: true },
  instruments: { path: 'instruments', kind: 'instrument-translation', ending: '.yaml', depth: 0, optional: true, replaces: true },
} as const satisfies Record<keyof Translations, Folder>

/**
 * Read what the layers hold in one language, by its tag; a project's own translation takes the place of the library's. Files that cannot be
 * used are left out and reported, all of them.
 */
export async function loadTranslations(layers: Layer[], tag: string, memo: Memo = emptyMemo): Promise<{ translations: Translations; messages: Message[] }> {
  const translations: Translations = { clauses: new Map(), templates: new Map(), instruments: new Map() }
  const messages: Message[] = []
  for (const layer of layers.filter(({ only }) => only === undefined)) {
    for (const name of ['clauses', 'templates', 'instruments'] as const) {
      const folder = { ...folders[name], tagged: (found: string) => found === tag }
      messages.push(...(await loadFolder(layer, folder, translations[name] as Map<string, Loaded>, memo)))
    }
  }
  return { translations, messages }
}
