import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClauseFragment, FragmentMemo, TemplateFragment } from '../../assemble/index.ts'
import type { Memo, Texts } from '../../load/index.ts'
import type { Positions } from '../../model/index.ts'
import { builtInRoot } from './builtInRoot.ts'

/** Where a part stands in the kept work: its first byte, and how many there are. */
export type Span = [start: number, length: number]

/** The contents of the work that the build keeps: where each part of it is found, by the digest of the text that it was done on. */
export interface CompiledIndex {
  files: Record<string, { id: string; extends?: string | undefined; value: Span; positions: Span; texts?: Span | undefined }>
  fragments: Record<string, Span>
}

/** The files of the kept work in `dist`: its index, and the parts, a line of JSON each. */
export const compiledFiles = { index: 'library.json', parts: 'library.jsonl' } as const

/** Work done before on texts and fragments. */
export interface Kept {
  memo: Memo
  fragments: FragmentMemo
}

/** What the build keeps of the library that ships; each part is parsed when it is first asked for. Undefined while there is none: everything is then read afresh. */
export function readCompiled(): Kept | undefined {
  const path = (name: string) => join(builtInRoot, 'dist', name)
  if (!existsSync(path(compiledFiles.index))) return undefined
  const { files, fragments }: CompiledIndex = JSON.parse(readFileSync(path(compiledFiles.index), 'utf8'))
  const parts = readFileSync(path(compiledFiles.parts))
  const part = ([start, length]: Span) => JSON.parse(parts.toString('utf8', start, start + length))
  const memo: Memo = (digest) => {
    const found = files[digest]
    if (!found) return undefined
    const { id, extends: base, value, positions, texts } = found
    return {
      head: { id, extends: base },
      value: () => part(value),
      positions: (): Positions => part(positions),
      texts: texts && ((): Texts => part(texts)),
    }
  }
  const made = new Map<string, ClauseFragment | TemplateFragment>()
  const fragmentMemo: FragmentMemo = {
    get(digest) {
      const span = fragments[digest]
      if (!made.has(digest) && span) made.set(digest, part(span))
      return made.get(digest)
    },
    set: (digest, fragment) => made.set(digest, fragment),
  }
  return { memo, fragments: fragmentMemo }
}
