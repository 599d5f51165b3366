import { formatOfFile, readLines } from '../../formats/index.ts'
import { isMessage, type Message } from '../../messages/index.ts'
import { openLanguages } from '../open/index.ts'
import { instrumentYaml } from './instrumentYaml.ts'
import { type FoundInstrument, readInstrument } from './readInstrument.ts'

export type { FoundInstrument } from './readInstrument.ts'

/** A resolution or treaty, by the name and bytes of its file, as what was found in it and an instrument file to be completed; a message where it cannot be read. */
export async function importInstrument(id: string, file: string, bytes: Uint8Array): Promise<{ found: FoundInstrument; yaml: string } | Message> {
  const read = await readLines(formatOfFile(file), bytes, file)
  if (isMessage(read)) return read
  const found = readInstrument(
    read.lines.map(({ text }) => text),
    await openLanguages(),
  )
  return { found, yaml: instrumentYaml(id, found) }
}
