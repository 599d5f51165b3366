import { type Language, lexiconName } from '../model/index.ts'
import { anyOf } from './anyOf.ts'
import { patternOf } from './patternOf.ts'

/** What is looked for in texts of a language: words and patterns, by the names that they are asked for by, and how words change. */
export type Lexicon = Pick<Language, 'words' | 'patterns' | 'endings'> & Partial<Pick<Language, 'units' | 'grammar'>>

/** The lexicon of a language that nothing is known of. */
export const noLexicon: Lexicon = { words: {}, patterns: {}, endings: [] }

const never = '(?!)'
const made = new WeakMap<Lexicon, Map<string, RegExp>>()

/**
 * A regular expression from its source, in which `{name}` stands for that pattern or any of that list of words; what a lexicon does not
 * know stands nowhere. The same source gives the same object, so that one with flag g keeps no place between uses.
 */
export function compilePattern(source: string, lexicon: Lexicon, flags = ''): RegExp {
  const known = made.get(lexicon) ?? new Map<string, RegExp>()
  made.set(lexicon, known)
  const key = `${flags}/${source}`
  const pattern = known.get(key) ?? patternOf(expanded(source, lexicon), flags)
  known.set(key, pattern)
  return pattern
}

/** The pattern of a lexicon with this name, or any of its list of words; one that fits nothing where it has none. */
export function patternIn(lexicon: Lexicon, name: string, flags = ''): RegExp {
  return compilePattern(sourceOf(name, lexicon) ?? never, lexicon, flags)
}

/** The source of the pattern with this name, or of any of its list of words, as it stands; one that fits nothing where there is none. */
export function sourceIn(lexicon: Lexicon, name: string): string {
  return expanded(sourceOf(name, lexicon) ?? never, lexicon)
}

/** Names in a pattern that a lexicon does not know. */
export function unknownNames(source: string, lexicon: Lexicon): string[] {
  return namesIn(source).filter((name) => sourceOf(name, lexicon) === undefined)
}

/** Names in a pattern. */
export function namesIn(source: string): string[] {
  return [...source.matchAll(lexiconName)].map(([, name = '']) => name)
}

/** Whether a lexicon has words or a pattern by each of some names. */
export function knows(lexicon: Lexicon, names: readonly string[]): boolean {
  return names.every((name) => sourceOf(name, lexicon) !== undefined)
}

/** Whether the words with a name, or those that they name, ask for themselves. */
export function asksForItself(name: string, lexicon: Lexicon, above: readonly string[] = []): boolean {
  if (above.includes(name)) return true
  return namesIn(sourceOf(name, lexicon) ?? never).some((inner) => asksForItself(inner, lexicon, [...above, name]))
}

function expanded(source: string, lexicon: Lexicon): string {
  return source.replace(lexiconName, (_, name: string) => `(?:${expanded(sourceOf(name, lexicon) ?? never, lexicon).replace(/^\(\?-i\)/, '')})`)
}

function sourceOf(name: string, { words, patterns }: Lexicon): string | undefined {
  const list = words[name]
  return list ? anyOf(list) : patterns[name]
}
