import type { Lexicon } from './patterns.ts'
import { compilePattern } from './patterns.ts'

/** The sentences of a text, as far as stops and what may open a sentence tell them: a capital, words in quotation marks, or a blank in brackets. */
export function sentencesIn(text: string, language: Lexicon): string[] {
  // Most units are one sentence, which a short search tells.
  if (!/[.!?][”"’)]?\s/.test(text)) return text.trim() === '' ? [] : [text]
  // A full stop after these ends no sentence.
  const abbreviated = compilePattern('(?:^|[\\s(]){abbreviation}\\.$', language)
  const made: string[] = []
  for (const piece of text.split(/(?<=[.!?][”"’)]?)\s+(?=[‘(]?\p{Lu}|[“"[])/u)) {
    const last = made.at(-1)
    if (last !== undefined && abbreviated.test(last)) made[made.length - 1] = `${last} ${piece}`
    else made.push(piece)
  }
  return made.filter((sentence) => sentence.trim() !== '')
}
