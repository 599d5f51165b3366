import type { CompiledText, Library, LoadedClause, Positions, Sourced, Translations } from '../model/index.ts'
import { dataFiles } from '../model/index.ts'

/** A file as it was read before: everything but the file's own name. What it holds is made when it is first asked for. */
export interface FileRecord {
  /** Its id, and the id that it extends, as its value has them. */
  head: Head
  value(): unknown
  positions(): Positions
  texts?: (() => Texts) | undefined
}
export interface Head {
  id: string
  extends?: string | undefined
}
/** The Handlebars texts of a file: its own, and of a clause those of its options. */
export interface Texts {
  text: CompiledText
  options?: Record<string, CompiledText> | undefined
}

/** Files seen before, by the digest of their text. A build makes one for the library that ships. */
export type Memo = (digest: string) => FileRecord | undefined

/** The memo of a library that is loaded, and of translations of it: every file by the digest of its text. */
export function memoOf(library: Library, translations: readonly Translations[] = []): Memo {
  const files = new Map<string, FileRecord>()
  for (const group of [library, ...translations].flatMap(dataFiles) as Map<string, Sourced<Head> & Partial<Pick<LoadedClause, 'text' | 'options'>>>[]) {
    for (const { value, positions, digest, text, options } of group.values()) {
      const { id, extends: base } = value
      files.set(digest, { head: { id, extends: base }, value: () => value, positions: () => positions, texts: text && (() => ({ text, options })) })
    }
  }
  return (digest) => files.get(digest)
}

export const emptyMemo: Memo = () => undefined
