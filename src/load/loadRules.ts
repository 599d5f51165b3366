import type { Message } from '../messages/index.ts'
import type { RuleFiles } from '../model/index.ts'
import type { Loaded } from './loaded.ts'
import { type Folder, type Layer, loadFolder } from './loadFolder.ts'
import { emptyMemo, type Memo } from './memo.ts'

const folders = {
  ofLanguages: { path: 'languages', inner: 'rules', kind: 'rule', ending: '.yaml', depth: 1, optional: true },
  ofLaw: { path: 'rules', kind: 'rule', ending: '.yaml', depth: 1, optional: true },
} as const satisfies Record<keyof RuleFiles, Folder>

/**
 * Read the rules that are data from each layer. Files that cannot be used are left out and reported, all of them; the maps hold the rest.
 * A layer of languages alone has no rules of a law.
 */
export async function loadRules(layers: Layer[], memo: Memo = emptyMemo): Promise<{ files: RuleFiles; messages: Message[] }> {
  const files: RuleFiles = { ofLanguages: new Map(), ofLaw: new Map() }
  const messages: Message[] = []
  for (const layer of layers) {
    messages.push(...(await loadFolder(layer, folders.ofLanguages, files.ofLanguages as Map<string, Loaded>, memo)))
    if (layer.only === undefined) messages.push(...(await loadFolder(layer, folders.ofLaw, files.ofLaw as Map<string, Loaded>, memo)))
  }
  return { files, messages }
}
