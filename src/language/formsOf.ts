import { anyOf } from './anyOf.ts'
import { patternOf } from './patternOf.ts'
import type { Lexicon } from './patterns.ts'

/** A pattern of the forms that a word takes in a language: the word as it stands, where the language says nothing of it. */
export function formsOf(word: string, { endings }: Lexicon): string {
  const ending = endings.find(({ of }) => patternOf(of).test(word))
  if (!ending) return anyOf([word])
  return `${anyOf([word.slice(0, word.length - ending.cut)])}${ending.forms}`
}
