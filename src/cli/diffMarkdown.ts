import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import type { ActComparison, ClauseChange, Cost, FieldChange, Piece, ProjectComparison } from '../index.ts'
import { changedLines } from './changedLines.ts'
import { costInWords, settledInWords, totalInWords } from './costInWords.ts'
import { heading, list, markedPiece, paragraph, text } from './diffBlocks.ts'
import { markable } from './markable.ts'

/** A comparison as a Markdown tree: what is new in bold, what is gone struck through. */
export function diffMarkdown({ changes, acts }: ProjectComparison): Root {
  return {
    type: 'root',
    children: [
      heading(1, 'What this project changes'),
      ...list(acts.map(totalInWords)),
      heading(2, 'Changes'),
      ...(changes.length > 0 ? changes.flatMap(change) : [paragraph(text('The project changes no clause.'))]),
      ...acts.flatMap(act),
    ],
  }
}

function change({ clause, heading: title, action, reason, file, inAct, fields }: ClauseChange): RootContent[] {
  const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value })
  return [
    heading(3, title),
    paragraph(code(clause), text(`, ${action}, `), code(file), text(inAct ? '' : ', not in the act')),
    ...(reason === undefined ? [] : [paragraph({ type: 'emphasis', children: [text(`Reason: ${reason}`)] })]),
    ...fields.flatMap(field),
  ]
}

function field({ field: name, pieces }: FieldChange): RootContent[] {
  const lines = changedLines(pieces).map((line): BlockContent => (line === 'gap' ? paragraph(text('…')) : paragraph(...markable(flush(line)).map(markedPiece))))
  return [paragraph({ type: 'inlineCode', value: name }, text(':')), { type: 'blockquote', children: lines }]
}

/** A line without the spaces that set it deeper. */
function flush(line: Piece[]): Piece[] {
  return line[0]?.words.trim() === '' ? line.slice(1) : line
}

function act({ jurisdiction, template, settled, texts, choices }: ActComparison): RootContent[] {
  const chosen = [heading(3, 'From its choices and settings'), ...list(settled.map(settledInWords)), ...cost(choices)]
  return [heading(2, `What it costs: ${jurisdiction}, ${template}`), heading(3, 'From its texts'), ...cost(texts), ...(settled.length > 0 ? chosen : [])]
}

function cost(found: Cost): RootContent[] {
  const groups = costInWords(found)
  if (groups.length === 0) return [paragraph(text('Nothing is lost or gained.'))]
  return groups.flatMap(({ title, items }) => [heading(4, title), ...list(items)])
}
