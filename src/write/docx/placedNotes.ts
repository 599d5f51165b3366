import { CommentRangeEnd, CommentRangeStart, CommentReference, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { type Bill, clausesOf, type FromClause, type Note } from '../../tree/index.ts'
import type { NoteStyle } from '../noteStyle.ts'
import { style } from './styles.ts'

/** Who writes the comments that are notes of the act. */
export const notesAuthor = 'Drafting notes'

/** The notes of a bill as Word keeps them: apart from the text, each known by a number. */
export interface PlacedNotes {
  footnotes: Record<number, { children: Paragraph[] }>
  comments: { id: number; author: string; initials: string; children: Paragraph[] }[]
  /** Words of a provision or definition, with the marks of its notes. */
  around(node: FromClause, children: ParagraphChild[]): ParagraphChild[]
}

/** Sources as footnotes and drafting notes as comments, or all as footnotes, or none. */
export function placeNotes(bill: Bill, noteStyle: NoteStyle): PlacedNotes {
  const noted = noteStyle === 'none' ? [] : [...clausesOf(bill)]
  const isSource = ({ about }: Note) => about === 'source'
  const footnoted = numbered(noted, ({ notes }) => (noteStyle === 'footnotes' ? notes : notes.filter(isSource)))
  const commented = numbered(noted, ({ notes }) => (noteStyle === 'comments' ? notes.filter((note) => !isSource(note)) : []))
  return {
    footnotes: Object.fromEntries([...footnoted.values()].map(({ id, notes }) => [id, { children: notes.map(footnoteText) }])),
    comments: [...commented.values()].map(({ id, notes }) => ({ id, author: notesAuthor, initials: 'DN', children: notes.map(commentText) })),
    around(node, children) {
      const comment = commented.get(node)
      const footnote = footnoted.get(node)
      const mark = footnote ? [new FootnoteReferenceRun(footnote.id)] : []
      if (!comment) return [...children, ...mark]
      const reference = new TextRun({ style: style.commentMark, children: [new CommentReference(comment.id)] })
      return [new CommentRangeStart(comment.id), ...children, new CommentRangeEnd(comment.id), reference, ...mark]
    },
  }
}

function numbered<Node extends FromClause>(nodes: Node[], notesOf: (node: Node) => Note[]): Map<FromClause, { id: number; notes: Note[] }> {
  const placed = nodes.map((node) => ({ node, notes: notesOf(node) })).filter(({ notes }) => notes.length > 0)
  return new Map(placed.map(({ node, notes }, index) => [node, { id: index + 1, notes }]))
}

function footnoteText({ text }: Note): Paragraph {
  return new Paragraph({ style: style.footnote, suppressLineNumbers: true, children: [new TextRun(` ${text}`)] })
}

function commentText({ text }: Note): Paragraph {
  return new Paragraph({ style: style.comment, children: [new TextRun(text)] })
}
