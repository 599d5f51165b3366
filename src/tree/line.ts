import type { Figure, Words } from './types.ts'

/**
 * A line of a document, as it would be typed, and where it stands in its file, from 1: the line of a text, the paragraph of a Word file.
 * It is what a bill is as long as its structure is not known.
 */
export interface Line {
  text: string
  line: number
  /** Whether the document, or its place above a provision without a heading, says that it is a heading. */
  heading?: true | undefined
  /** Whether the number that it begins with, no stop behind it, was found to be that of a provision. */
  bare?: true | undefined
  /** What stands here and is no line: a table, a picture, text put into another law, or a formula. Its text is `blockSign`. */
  block?: Figure | Words | undefined
}

/** The text of a line that holds a block: a sign that stands for an object (U+FFFC), and is no word of any language. */
export const blockSign = '\uFFFC'

/** A line that holds a block, apart from those around it. */
export function blockLine(block: Figure | Words, line: number): Line[] {
  return [gap(line), { text: blockSign, line, block }, gap(line)]
}

/** What keeps two lines from being read as one paragraph. */
export const gap = (line: number): Line => ({ text: '', line })
