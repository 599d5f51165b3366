/** The sentence in which a piece of a text stands, and where in it the piece begins. */
export function sentenceAround(text: string, at: number, end: number): { sentence: string; at: number } {
  const start = Math.max(text.lastIndexOf('. ', at - 1), text.lastIndexOf('; ', at - 1)) + 1
  const stops = [text.indexOf('. ', end), text.indexOf('; ', end)].filter((stop) => stop !== -1)
  return { sentence: text.slice(start, Math.min(text.length, ...stops)), at: at - start }
}
