/** A line of a document and where it stands, from 1. */
export interface Line {
  text: string
  line: number
  /** Whether the document, or its place above a provision without a heading, says that it is a heading. */
  heading?: true | undefined
  /** Whether the number that it begins with, no stop behind it, is that of a provision. */
  bare?: true | undefined
}
