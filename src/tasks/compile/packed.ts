import type { CompiledIndex, Span } from '../open/index.ts'

/** What is kept of a file: its id and what it extends, and its parts as values. */
export interface KeptParts {
  id: string
  extends?: string | undefined
  value: unknown
  positions: unknown
  texts?: unknown
}

/** Kept work as it is written: a line of JSON for each part, and the index of the lines. */
export function packed(files: ReadonlyMap<string, KeptParts>, fragments: ReadonlyMap<string, unknown>): { index: CompiledIndex; parts: string } {
  const lines: string[] = []
  let end = 0
  const place = (part: unknown): Span => {
    const line = JSON.stringify(part)
    const start = end
    const length = Buffer.byteLength(line)
    lines.push(`${line}\n`)
    end += length + 1
    return [start, length]
  }
  const index: CompiledIndex = { files: {}, fragments: {} }
  for (const [digest, { id, extends: base, value, positions, texts }] of files) {
    index.files[digest] = { id, extends: base, value: place(value), positions: place(positions), texts: texts === undefined ? undefined : place(texts) }
  }
  for (const [digest, fragment] of fragments) index.fragments[digest] = place(fragment)
  return { index, parts: lines.join('') }
}
