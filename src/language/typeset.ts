import type { Language } from '../model/index.ts'
import { patternOf } from './patternOf.ts'

/** An author types the apostrophe of a keyboard; a document prints that of a typesetter. A country's own values stay as they are. */
export function typeset(words: string): string {
  return words.replaceAll("'", '’')
}

/** Words as documents of a language set them, such as with the spaces that no line may end at. */
export function setWords(words: string, { grammar }: Pick<Language, 'grammar'>): string {
  const rules = made.get(grammar) ?? grammar.typeset.map(({ of, makes }) => ({ of: patternOf(of, 'g'), makes }))
  made.set(grammar, rules)
  return rules.reduce((set, { of, makes }) => set.replace(of, makes), words)
}

const made = new WeakMap<Language['grammar'], { of: RegExp; makes: string }[]>()
