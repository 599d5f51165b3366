import type { Root, RootContent } from 'mdast'
import type { ReportContext } from './context.ts'
import { heading } from './mdast.ts'
import { parts } from './parts/index.ts'

export type { ReportContext } from './context.ts'
export { parts } from './parts/index.ts'

function isPart(name: string): name is keyof typeof parts {
  return name in parts
}

/** A companion document as a Markdown tree: its own words, and the parts made from the act in their places. */
export function companionDocument(title: string, pieces: (RootContent | { part: string })[], context: ReportContext): Root {
  const children = pieces.flatMap((piece): RootContent[] => {
    if (!('part' in piece)) return [piece]
    if (!isPart(piece.part)) throw new Error(`part ${piece.part} was not checked`)
    return parts[piece.part](context)
  })
  return { type: 'root', children: [heading(1, title), ...children] }
}
