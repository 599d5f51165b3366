import { once } from '../model/index.ts'
import type { Loaded } from './loaded.ts'
import type { FileRecord, Texts } from './memo.ts'

/** A file as a memo has it, under its own name. Each part is taken from there when it is first asked for: many a command asks for few. */
export function keptFile(record: FileRecord, file: string, digest: string): Loaded {
  const value = once(() => record.value() as Loaded['value'])
  const positions = once(record.positions)
  const texts = once((): Partial<Texts> => record.texts?.() ?? {})
  return {
    file,
    digest,
    get value() {
      return value()
    },
    get positions() {
      return positions()
    },
    get text() {
      return texts().text
    },
    get options() {
      return texts().options
    },
  }
}
