import { join } from 'node:path'
import type { FragmentMemo } from '../../assemble/index.ts'
import { ruleBook } from '../../check/lint/index.ts'
import { draftAct, type Library, openLibrary, usualJurisdiction } from '../../index.ts'
import { languagesOf } from '../../language/index.ts'
import { loadRules, readText } from '../../load/index.ts'
import { dataFiles, type LoadedClause, type RuleFiles, type Sourced, type Translations } from '../../model/index.ts'
import { type CompiledIndex, compiledFiles } from '../open/index.ts'
import { type KeptParts, packed } from './packed.ts'

export { compiledFiles }

/** A library worked through once, so that a later run need not parse what it has seen: the contents of the files that keep it. */
export interface CompiledLibrary {
  index: CompiledIndex
  parts: string
}

/** Read and draft everything under `root` afresh, read its rules too, and keep the work. Throws when there are errors: a build must not hide them. */
export async function compileLibrary(root: string): Promise<CompiledLibrary> {
  const { library, fragments, messages } = await openLibrary(root, { compiled: false })
  const made: FragmentMemo & ReadonlyMap<string, unknown> = new Map()
  const acts = [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  const keeping = { ...fragments, memo: made }
  for (const jurisdiction of library.jurisdictions.keys()) {
    for (const template of acts) messages.push(...(await draftAct(library, { jurisdiction, template }, keeping)).messages)
  }
  const translations = await Promise.all(languagesOf(library).map(async ({ tag }) => ({ tag, ...(await fragments.translations(tag)) })))
  const usual = usualJurisdiction(library)
  for (const { tag, translations: found, messages: told } of translations) {
    messages.push(...told)
    if (found.clauses.size === 0) continue
    // What such an act still lacks is told by draft check; what it has is kept.
    for (const template of acts) await draftAct(library, { jurisdiction: usual, template, set: { language: tag } }, keeping)
  }
  const rules = await loadRules([{ root, prefix: '', whole: true }])
  const unusable = messages.filter(({ severity }) => severity === 'unusable')
  const problems = [...unusable, ...rules.messages, ...ruleBook(rules.files, library).messages]
  if (problems.length > 0) throw new AggregateError(problems, 'the library has errors')
  const all = [library, ...translations.map((one) => one.translations)]
  return packed(filesOf(root, [...all, rules.files]), made)
}

type Loaded = Sourced<{ id: string; extends?: string }> & Partial<Pick<LoadedClause, 'text' | 'options'>>

/** Every file by the digest of its text. */
function filesOf(root: string, libraries: readonly (Library | Translations | RuleFiles)[]): Map<string, KeptParts> {
  const groups = libraries.flatMap(dataFiles) as Map<string, Loaded>[]
  const all = groups.flatMap((group) => [...group.values()])
  return new Map(
    all.map(({ value, positions, text, options, file }) => {
      const read = readText(join(root, file), file)
      if (!('digest' in read)) throw read
      return [read.digest, { id: value.id, extends: value.extends, value, positions, texts: text && { text, options } }]
    }),
  )
}
