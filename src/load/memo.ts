import type { CompiledText, Positions } from '../model/index.ts'

/** A file as it was read before: everything but the file's own name. */
export interface FileRecord {
  value: unknown
  positions: Positions
  text?: Omit<CompiledText, 'spec' | 'precompiled'> | undefined
}

/** Work done on files seen before, by the digest of their text. A build makes one for the library that ships. */
export interface Memo {
  files: Record<string, FileRecord>
  specs: Record<string, object>
}

export const emptyMemo: Memo = { files: {}, specs: {} }
