import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { type ActsComparison, type ChangedPassage, type ChangedPlace, placeInWords, sayTheSame } from '../index.ts'
import { spacesOutside } from './changedLines.ts'
import { heading, list, markedPiece, paragraph, text } from './diffBlocks.ts'
import { markable } from './markable.ts'
import { nearChanges } from './nearChanges.ts'

/** Two acts compared, as a Markdown tree: the summary, then the words that changed, what is new in bold, what is gone struck through. */
export function compareMarkdown({ names, told, changes }: ActsComparison): Root {
  const title = heading(1, `${names.before} → ${names.after}`)
  if (changes.length === 0) return { type: 'root', children: [title, paragraph(text(sayTheSame))] }
  const summary = told.flatMap((group) => [heading(3, `${group.title} (${group.count})`), ...list(group.items)])
  return { type: 'root', children: [title, heading(2, 'Summary'), ...summary, heading(2, 'Changes'), ...changes.flatMap(place)] }
}

function place({ place, passages }: ChangedPlace): RootContent[] {
  return [heading(3, placeInWords(place)), { type: 'blockquote', children: passages.map(passage) }]
}

function passage({ op, label, before, after, pieces }: ChangedPassage): BlockContent {
  const lead: PhrasingContent[] = label === '' ? [] : [text(`${label} `)]
  if (op === 'movedAway') return paragraph(...lead, { type: 'emphasis', children: [text(`moved to ${after?.label}`)] })
  const from: PhrasingContent[] = op === 'movedHere' ? [{ type: 'emphasis', children: [text(`moved from ${before?.label}:`)] }, text(' ')] : []
  const marked = markable(nearChanges(pieces).flatMap(spacesOutside))
  return paragraph(...lead, ...from, ...marked.map(markedPiece))
}
