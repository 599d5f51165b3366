import { posix } from 'node:path'
import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { type Part, partKinds, pathOf } from './part.ts'

/** What a folder's part has to do with other parts, each known by its name (ECMA-376 part 2, 9.3). */
export function relationships(parts: Part[], folder: string): Element {
  const named = parts.map((part) =>
    element('Relationship', { Id: part.name, Type: partKinds[part.kind].relationship, Target: posix.relative(folder, pathOf(part)) }),
  )
  return element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, named)
}
