import { strFromU8, unzipSync } from 'fflate'
import type { Element } from 'xast'
import { openXml } from '../../../xml/index.ts'

/** Larger parts are passed over: no act is as long, and a small zip may hold one. */
const largest = 200 * 1024 * 1024

/** The parts of a Word file whose paths are wanted, by their path. Throws when it is no Word file. */
export function wordParts(bytes: Uint8Array, wanted: RegExp): Map<string, Element> {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < largest })
  if (!parts['word/document.xml']) throw new Error('it holds no Word document')
  return new Map(Object.entries(parts).map(([path, data]) => [path, openXml(strFromU8(data))]))
}

/** A part that a file must have. */
export function partAt(parts: ReadonlyMap<string, Element>, path: string): Element {
  const part = parts.get(path)
  if (!part) throw new Error(`it has no ${path}`)
  return part
}
