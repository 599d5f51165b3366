/** Further away than this no word tells anything of another: a text without full stops is still read in one pass. */
const reach = 600

/** The sentence in which a piece of a text stands, and where in it the piece begins. */
export function sentenceAround(text: string, at: number, end: number): { sentence: string; at: number } {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(end, end + reach)
  const opens = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  const stops = [after.indexOf('. '), after.indexOf('; ')].filter((stop) => stop !== -1)
  return { sentence: opens + text.slice(at, end) + after.slice(0, Math.min(after.length, ...stops)), at: opens.length }
}
