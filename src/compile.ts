import { join } from 'node:path'
import { draftAct, openLibrary } from './index.ts'
import type { FileRecord, KeptText } from './load/index.ts'
import { readText } from './load/readText.ts'
import type { CompiledText, LoadedClause, Sourced } from './model/index.ts'

/** A library worked through once, so that a later run need not parse what it has seen. */
export interface CompiledLibrary {
  files: Record<string, FileRecord>
  fragments: Record<string, unknown>
  /** Precompiled templates as JavaScript source, by digest of their text. */
  specs: Record<string, string>
}

/** Read and draft everything under `root` afresh and keep the work. Throws when the library has errors: a build must not hide them. */
export async function compileLibrary(root: string): Promise<CompiledLibrary> {
  const { library, fragments, messages } = await openLibrary(root, { compiled: false })
  const acts = [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  for (const jurisdiction of library.jurisdictions.keys()) {
    for (const template of acts) messages.push(...(await draftAct(library, { jurisdiction, template }, fragments)).messages)
  }
  const unusable = messages.filter(({ severity }) => severity === 'unusable')
  if (unusable.length > 0) throw new AggregateError(unusable, 'the library has errors')
  const compiled: CompiledLibrary = { files: {}, fragments: Object.fromEntries(fragments.memo), specs: {} }
  const kept = (text: CompiledText): KeptText => {
    // Where each call stands is kept in `uses`; Handlebars' own note of it is half of the text.
    if (text.precompiled) compiled.specs[text.digest] = text.precompiled.replace(/,"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g, '')
    return { digest: text.digest, uses: text.uses, anchors: text.anchors }
  }
  const keep = (loaded: Sourced<unknown> & Partial<Pick<LoadedClause, 'text' | 'options'>>) => {
    const { value, positions, text, options, file } = loaded
    const read = readText(join(root, file), file)
    if (!('digest' in read)) throw read
    const texts = options && Object.fromEntries(Object.entries(options).map(([name, option]) => [name, kept(option)]))
    compiled.files[read.digest] = { value, positions, text: text && kept(text), options: texts }
  }
  for (const group of Object.values(library)) for (const loaded of group.values()) keep(loaded)
  return compiled
}
