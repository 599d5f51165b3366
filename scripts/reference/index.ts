import { type OpenedLibrary, type OpenedRules, openLibrary, openRules } from '../../src/index.ts'
import { filePages } from './filePages.ts'
import { ruleIndex } from './ruleIndex.ts'
import { settingsPage } from './settingsPage.ts'

/** Every page of the documentation that is made from the code, by its path under `docs/`, so that none can go stale. */
export async function referencePages(): Promise<Record<string, string>> {
  const [{ library }, opened]: [OpenedLibrary, OpenedRules] = await Promise.all([openLibrary(), openRules()])
  return { ...filePages(), 'reference/settings.md': settingsPage(library), 'rules/README.md': ruleIndex(opened) }
}
