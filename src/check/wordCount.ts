const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Whether a text has more words than a number; it is read no further than that. */
export function isLonger(text: string, words: number): boolean {
  if (text.length <= 2 * words) return false
  word.lastIndex = 0
  for (let count = 0; count <= words; count++) if (!word.test(text)) return false
  return true
}
