import type { RuleBook } from '../../check/lint/index.ts'
import { emptyMemo, loadLibrary, loadRules } from '../../load/index.ts'
import type { Message } from '../../messages/index.ts'
import type { RuleFiles } from '../../model/index.ts'
import { readCompiled } from './compiled.ts'
import { builtIn, languageLayer, type OpenedLibrary, withLanguages } from './workspace.ts'

/** The rules that acts are checked by, and what was wrong with their files. */
export interface OpenedRules {
  book: RuleBook
  /** The files that state those that are data. */
  files: RuleFiles
  messages: Message[]
}

/** The rules that ship, which do not change while the toolkit runs. */
let shipped: Promise<OpenedRules> | undefined

/**
 * The rules for the acts of a library or project: those of the toolkit, of the library and of the project's own folder. Without one, the
 * rules that ship. Those of a pack are not read: a pattern can keep a machine busy for ever, and a pack comes from outside.
 */
export function openRules(opened?: OpenedLibrary): Promise<OpenedRules> {
  if (opened) return readRules(opened)
  shipped ??= readRules()
  return shipped
}

async function readRules(opened?: OpenedLibrary): Promise<OpenedRules> {
  const memo = readCompiled()?.memo ?? emptyMemo
  const own = opened ? opened.source.layers.filter(({ whole, prefix }) => whole || prefix === '') : [builtIn()]
  const library = opened?.library ?? { languages: (await loadLibrary([languageLayer], memo)).library.languages }
  const { files, messages } = await loadRules(withLanguages(own), memo)
  // Most commands check no act, and do without the rules.
  const { ruleBook } = await import('../../check/lint/index.ts')
  const { book, messages: unknown } = ruleBook(files, library, ({ digest }) => memo(digest) !== undefined)
  return { book, files, messages: [...messages, ...unknown] }
}
