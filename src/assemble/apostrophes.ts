/** An author types the apostrophe of a keyboard; a bill prints that of a typesetter. A country's own values stay as they are. */
export function apostrophes(words: string): string {
  return words.replaceAll("'", '’')
}
