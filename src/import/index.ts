import { instrumentYaml } from './instrumentYaml.ts'
import { linesOf, sourceKind } from './linesOf.ts'
import { type FoundInstrument, readInstrument } from './readInstrument.ts'

export type { FoundInstrument } from './readInstrument.ts'

/** A resolution or treaty, by the name and bytes of its file, as what was found in it and an instrument file to be completed. */
export async function importInstrument(id: string, file: string, bytes: Uint8Array): Promise<{ found: FoundInstrument; yaml: string }> {
  const found = readInstrument(await linesOf(bytes, sourceKind(file)))
  return { found, yaml: instrumentYaml(id, found) }
}
