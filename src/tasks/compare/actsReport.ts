import type { Paragraph, Root, RootContent } from 'mdast'
import { groupBlocks, markedWords } from '../../compare/told/index.ts'
import { emphasis, heading, paragraph, quotation, text } from '../../formats/index.ts'
import type { ToldActs, ToldPassage, ToldPlace } from './tellActs.ts'

/** What changed between two acts as a report: the summary, then the words that changed, what is new in bold, what is gone struck through. */
export function actsReport(told: ToldActs): Root {
  const { title, same, summary, changes } = told
  if (same !== undefined) return { type: 'root', children: [heading(1, title), paragraph(same)] }
  const groups = groupBlocks(summary.groups, 3, (group) => `${group.title} (${group.count})`)
  return { type: 'root', children: [heading(1, title), heading(2, summary.title), ...groups, heading(2, changes.title), ...changes.places.flatMap(place)] }
}

function place({ title, passages }: ToldPlace): RootContent[] {
  return [heading(3, title), quotation(passages.map(passage))]
}

function passage({ label, move, pieces }: ToldPassage): Paragraph {
  const opening = [...(label === '' ? [] : [text(`${label} `)]), ...(move === undefined ? [] : [emphasis(move)])]
  const words = markedWords(pieces)
  return paragraph([...opening, ...(move !== undefined && words.length > 0 ? [text(' ')] : []), ...words])
}
