/** A line of a document, as it would be typed, and where it stands in its file, from 1: the line of a text, the paragraph of a Word file. */
export interface Line {
  text: string
  line: number
  /** Whether the document says that it is a heading. */
  heading?: true | undefined
}

/** What keeps two lines from being read as one paragraph. */
export const gap = (line: number): Line => ({ text: '', line })
