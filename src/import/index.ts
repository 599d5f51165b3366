import { documentKind, documentLines } from './documentLines.ts'
import { instrumentYaml } from './instrumentYaml.ts'
import { type FoundInstrument, readInstrument } from './readInstrument.ts'

export { type DocumentKind, decoded, documentKind, documentLines, textLines } from './documentLines.ts'
export type { Line } from './lines/line.ts'
export type { FoundInstrument } from './readInstrument.ts'
export { unreadable } from './unreadable.ts'

/** A resolution or treaty, by the name and bytes of its file, as what was found in it and an instrument file to be completed. */
export async function importInstrument(id: string, file: string, bytes: Uint8Array): Promise<{ found: FoundInstrument; yaml: string }> {
  const kind = documentKind(file)
  const lines = await documentLines(bytes, kind === 'json' ? 'text' : kind)
  const found = readInstrument(lines.map(({ text }) => text))
  return { found, yaml: instrumentYaml(id, found) }
}
