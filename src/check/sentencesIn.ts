// A full stop after these ends no sentence.
const abbreviated = /(?:^|[\s(])(?:no|nos|art|arts|s|ss|para|paras|cap|ch|p|pp|e\.g|i\.e|B\.E|v|vol|st|dr|mr|mrs|ms|etc)\.$/i

const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

/** The sentences of a text, as far as stops and capitals tell them. */
export function sentencesIn(text: string): string[] {
  // Most units are one sentence, which a short search tells.
  if (!/[.!?][”"’)]?\s/.test(text)) return text.trim() === '' ? [] : [text]
  const made: string[] = []
  for (const piece of text.split(/(?<=[.!?][”"’)]?)\s+(?=[“"‘([]?\p{Lu})/u)) {
    const last = made.at(-1)
    if (last !== undefined && abbreviated.test(last)) made[made.length - 1] = `${last} ${piece}`
    else made.push(piece)
  }
  return made.filter((sentence) => sentence.trim() !== '')
}

/** Whether a text has more words than a number; it is read no further than that. */
export function isLonger(text: string, words: number): boolean {
  if (text.length <= 2 * words) return false
  word.lastIndex = 0
  for (let count = 0; count <= words; count++) if (!word.test(text)) return false
  return true
}

export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}
