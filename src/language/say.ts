import type { Language } from '../model/index.ts'

/** A phrase of a language with values in its braces; where it has several forms, `count` chooses. A name that the language lacks is a bug. */
export function say(language: Language, name: string, values: Record<string, string | number> = {}): string {
  return fill(language, name, values).join('')
}

/** The same with values that are no strings, such as nodes: the words and the values in their order. `count` must be a number where forms are chosen. */
export function fill<T>(language: Language, name: string, values: Record<string, T>): (string | T)[] {
  const phrase = language.phrases[name]
  if (phrase === undefined) throw new Error(`the language ${language.tag} has no phrase ${name}`)
  return formOf(language, phrase, values.count)
    .split(/\{(\w+)\}/)
    .map((piece, index) => {
      if (index % 2 === 0) return piece
      const value = values[piece]
      if (value === undefined) throw new Error(`the phrase ${name} asks for {${piece}}`)
      return value
    })
    .filter((piece) => piece !== '')
}

function formOf({ tag }: Language, phrase: Language['phrases'][string], count: unknown): string {
  if (typeof phrase === 'string') return phrase
  return phrase[new Intl.PluralRules(tag).select(Number(count))] ?? phrase.other
}
