import type { Note } from '../tree/index.ts'

/**
 * How notes are shown. `comments`: drafting notes as comments beside the text and sources as footnotes, where the format has
 * comments; elsewhere as footnotes, the commentary left out. `footnotes`: every note as a footnote. `none`: no note.
 */
export const noteStyles = ['comments', 'footnotes', 'none'] as const
export type NoteStyle = (typeof noteStyles)[number]

/** The notes that stand as footnotes in a format without comments. */
export function footnotesOf(notes: Note[], style: NoteStyle): Note[] {
  if (style === 'none') return []
  return style === 'footnotes' ? notes : notes.filter(({ about }) => about !== 'commentary')
}
