import type { CompiledText, Positions } from '../model/index.ts'

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

export const emptyMemo: Memo = { files: {}, specs: {} }
