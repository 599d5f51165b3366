import type { RootContent } from 'mdast'
import { type Definition, type Division, isDefinition, isDivision, type Provision, separatorOf } from '../../tree/index.ts'
import type { ReportContext } from '../context.ts'
import { heading, paragraph } from '../mdast.ts'

/** The act, division by division and provision by provision: what each does and why, what must stand, which commitments it serves. */
export function provisionNotes(context: ReportContext): RootContent[] {
  return context.bill.children[2].children.flatMap((node) => notesOf(node, 2, context))
}

function notesOf(node: Division | Provision, depth: 2 | 3 | 4, context: ReportContext): RootContent[] {
  if (!isDivision(node)) return provisionNote(node, depth, context)
  const below = depth === 2 ? 3 : 4
  const title = node.label + separatorOf(node, context.bill.outline).replace('\n', ' ') + node.heading
  return [heading(depth, title), ...node.children.flatMap((child) => notesOf(child, below, context))]
}

function provisionNote(node: Provision, depth: 2 | 3 | 4, context: ReportContext): RootContent[] {
  const title = heading(depth, `${node.label} ${node.heading}`)
  const definitions = node.children.filter(isDefinition)
  return [title, ...clauseNote(node, context), ...definitions.flatMap((definition) => clauseNote(definition, context))]
}

function clauseNote(node: Provision | Definition, { library }: ReportContext): RootContent[] {
  const clause = library.clauses.get(node.clause)?.value
  if (!clause) return []
  const notes: RootContent[] = [paragraph(oneLine(clause.commentary), isDefinition(node) ? `${clause.heading}.` : undefined)]
  if (clause.floor) notes.push(paragraph(oneLine(clause.floor), 'What must stand.'))
  const served = node.claims.filter(({ instrument }) => library.instruments.get(instrument)?.value.kind === 'resolution').map(({ at }) => at)
  if (served.length > 0) notes.push(paragraph(`${[...new Set(served)].join(', ')}.`, 'Elements of the resolution served:'))
  return notes
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
