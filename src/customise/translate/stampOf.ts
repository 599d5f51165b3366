import type { Words } from './wordsOf.ts'

/** What a translation bears of the words that it was made from: a master whose stamp is another has changed since. */
export function stampOf(words: Words, digestOf: (text: string) => string): string {
  return digestOf(JSON.stringify(words)).slice(0, 12)
}
