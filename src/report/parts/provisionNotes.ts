import type { RootContent } from 'mdast'
import { heading, paragraph } from '../../formats/index.ts'
import { say, series } from '../../language/index.ts'
import { nameOfInstrument } from '../../resolve/index.ts'
import { type Definition, type Division, headingLine, isDefinition, isDivision, type Provision, unitsIn } from '../../tree/index.ts'
import type { ReportContext } from '../context.ts'

/** The act, division by division and provision by provision: what each does and why, what must stand, which elements of the instrument that its template answers first it serves. */
export function provisionNotes(context: ReportContext): RootContent[] {
  return context.bill.children[2].children.flatMap((node) => notesOf(node, 2, context))
}

function notesOf(node: Division | Provision, depth: 2 | 3 | 4, context: ReportContext): RootContent[] {
  if (!isDivision(node)) return provisionNote(node, depth, context)
  const below = depth === 2 ? 3 : 4
  const title = headingLine(node, context.bill.outline)
  return [heading(depth, title), ...unitsIn(node).flatMap((child) => notesOf(child, below, context))]
}

function provisionNote(node: Provision, depth: 2 | 3 | 4, context: ReportContext): RootContent[] {
  const title = heading(depth, `${node.label} ${node.heading}`)
  const definitions = node.children.filter(isDefinition)
  return [title, ...clauseNote(node, context), ...definitions.flatMap((definition) => clauseNote(definition, context))]
}

function clauseNote(node: Provision | Definition, { library, coverages: [first], settings: { language } }: ReportContext): RootContent[] {
  const clause = library.clauses.get(node.clause)?.value
  if (!clause) return []
  const notes: RootContent[] = [paragraph(oneLine(clause.commentary), isDefinition(node) ? clause.heading + language.grammar.stop : undefined)]
  if (clause.floor) notes.push(paragraph(oneLine(clause.floor), say(language, 'memorandum.floor')))
  const served = node.claims.filter(({ instrument }) => instrument === first?.instrument).map(({ at }) => at)
  if (first && served.length > 0) {
    const label = say(language, 'memorandum.served', { instrument: nameOfInstrument(library.instruments.get(first.instrument)?.value, first.instrument) })
    notes.push(paragraph(series(language, [...new Set(served)]) + language.grammar.stop, label))
  }
  return notes
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
