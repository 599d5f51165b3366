import type { Heading, Root, RootContent } from 'mdast'
import { heading } from '../formats/index.ts'
import type { ReportContext } from './context.ts'
import { parts } from './parts/index.ts'
import { inForm, type Section } from './sectionsOf.ts'

type Piece = RootContent | { section: string; heading: Heading } | { part: string }

/** A companion document as a Markdown tree: its own words, and the parts made from the act in their places. */
export function companionDocument(title: string, pieces: Piece[], context: ReportContext): Root {
  return { type: 'root', children: [heading(1, title), ...inForm(sectionsOf(pieces, context), context.form)] }
}

/** Each named or second-level heading begins a section; what stands before the first has none. */
function sectionsOf(pieces: Piece[], context: ReportContext): Section[] {
  const sections: Section[] = [{ body: [] }]
  for (const piece of pieces) {
    if ('section' in piece) sections.push({ name: piece.section, heading: piece.heading, body: [] })
    else if ('part' in piece) sections.at(-1)?.body.push(...blocksOf(piece.part, context))
    else if (piece.type === 'heading' && piece.depth === 2) sections.push({ heading: piece, body: [] })
    else sections.at(-1)?.body.push(piece)
  }
  return sections
}

function blocksOf(part: string, context: ReportContext): RootContent[] {
  if (!isPart(part)) throw new Error(`part ${part} was not checked`)
  return parts[part](context)
}

function isPart(name: string): name is keyof typeof parts {
  return name in parts
}
