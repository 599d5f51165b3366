import type { CompiledText, Library, LoadedClause, Positions, Sourced } from '../model/index.ts'

/** A file as it was read before: everything but the file's own name. */
export interface FileRecord {
  value: unknown
  positions: Positions
  text?: KeptText | undefined
  options?: Record<string, KeptText> | undefined
}
export type KeptText = Omit<CompiledText, 'spec' | 'precompiled'>

/** Work done on files seen before, by the digest of their text. A build makes one for the library that ships. */
export interface Memo {
  files: Record<string, FileRecord>
  specs: Record<string, object>
}

/** The memo of a library that is loaded: every file of it by the digest of its text. */
export function memoOf(library: Library): Memo {
  const memo: Memo = { files: {}, specs: {} }
  for (const group of Object.values(library) as Map<string, Sourced<unknown> & Partial<Pick<LoadedClause, 'text' | 'options'>>>[]) {
    for (const { value, positions, digest, text, options } of group.values()) {
      memo.files[digest] = { value, positions, text, options }
      for (const compiled of [text, ...Object.values(options ?? {})]) if (compiled) memo.specs[compiled.digest] = compiled.spec
    }
  }
  return memo
}

export const emptyMemo: Memo = { files: {}, specs: {} }
