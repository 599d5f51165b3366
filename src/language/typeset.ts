/** An author types the apostrophe of a keyboard; a document prints that of a typesetter. A country's own values stay as they are. */
export function typeset(words: string): string {
  return words.replaceAll("'", '’')
}
