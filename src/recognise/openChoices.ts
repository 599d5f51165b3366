import type { Idiom } from './idiom.ts'

/** Words in the brackets of one alternative, with what opens them: “Option 1”. */
export interface Bracketed {
  mark: string
  words: string
}

/** Words, and among them alternatives that the text has still to choose from, in brackets one behind the other. */
export function openChoices(words: string, { alternative }: Idiom): (string | Bracketed[])[] {
  const made: (string | Bracketed[])[] = []
  let at = 0
  for (const { 0: opening, 1: mark = '', index } of words.matchAll(alternative)) {
    if (index < at) continue
    const end = closingBracket(words, index)
    if (end < 0) break
    const between = words.slice(at, index)
    const last = made.at(-1)
    const bracketed = { mark, words: words.slice(index + opening.length, end) }
    if (between === ' ' && typeof last === 'object') last.push(bracketed)
    else made.push(between, [bracketed])
    at = end + 1
  }
  return [...made, words.slice(at)].filter((part) => part !== '')
}

/** Where the bracket closes that opens at a place; -1 where it does not. */
function closingBracket(words: string, from: number): number {
  let depth = 0
  for (let at = from; at < words.length; at += 1) {
    if (words[at] === '[') depth += 1
    if (words[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
