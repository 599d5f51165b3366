import type { Element } from 'xast'
import { textDirection } from '../../../../language/index.ts'
import { type Bill, clausesOf, type Note } from '../../../../tree/index.ts'
import type { Context } from '../../../format.ts'
import type { Part } from '../../package/index.ts'
import { commentMarks, commentsPart } from './comments.ts'
import { footnoteMark, footnotesPart } from './footnotes.ts'
import { type Noted, numberedNotes } from './numberedNotes.ts'

/** The notes of a bill as Word keeps them: apart from the text, each known by a number. */
export interface PlacedNotes {
  parts: Part[]
  /** Words of a provision or definition, with the marks of its notes. */
  around(node: Noted, children: Element[]): Element[]
}

/** Sources as footnotes and drafting notes as comments, or all as footnotes, or none. */
export function placeNotes(bill: Bill, { notes: noteStyle, language }: Pick<Context, 'notes' | 'language'>): PlacedNotes {
  const noted = noteStyle === 'none' ? [] : [...clausesOf(bill)]
  const isSource = ({ about }: Note) => about === 'source'
  const footnoted = numberedNotes(noted, 1, (notes) => (noteStyle === 'footnotes' ? notes : notes.filter(isSource)))
  // Each note of a file has a number of its own: LibreOffice 7.4 reads the footnotes by numbers that it has seen, those of comments among
  // them, and gives a footnote the text of another where the two meet.
  const commented = numberedNotes(noted, footnoted.size + 1, (notes) => (noteStyle === 'comments' ? notes.filter((note) => !isSource(note)) : []))
  return {
    parts: [...footnotesPart([...footnoted.values()], textDirection(language.tag)), ...commentsPart([...commented.values()], language)],
    around(node, children) {
      const [comment, footnote] = [commented.get(node), footnoted.get(node)]
      const beside = comment ? commentMarks(comment.id, children) : children
      return footnote ? [...beside, footnoteMark(footnote.id)] : beside
    },
  }
}
