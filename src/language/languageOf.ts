import type { Ending, Grammar, Language, LanguageFile, Library, PhraseGroup, Units } from '../model/index.ts'
import { primaryOf } from './primaryOf.ts'

/** The language in which the library's own texts are written, and which every other may fall back on. */
export const masterTag = 'en'

/** The language of a tag, from the files that a library holds of it or of its primary language; what they lack of phrases is that of the master. */
export function languageOf({ languages }: Pick<Library, 'languages'>, tag: string): Language {
  const primary = primaryOf(tag)
  const files = [...new Set([masterTag, primary, tag])].flatMap((known) => {
    const found = [...languages.values()].filter(({ value }) => value.id.split('/')[0] === known)
    return found.map(({ value }) => value)
  })
  const phrases: Record<string, Language['phrases'][string]> = {}
  const words: Record<string, readonly string[]> = {}
  const patterns: Record<string, string> = {}
  const endings: Ending[] = []
  let units: Units | undefined
  let grammar: Grammar | undefined
  for (const file of files) {
    if ('small' in file) units = file
    else if ('verbs' in file) grammar = file
    else if ('phrases' in file) Object.assign(phrases, phrasesOf(file.phrases))
    else if (belongsTo(primary, file)) {
      Object.assign(words, file.words)
      Object.assign(patterns, file.patterns)
      endings.push(...file.endings)
    }
  }
  if (!units || !grammar) throw new Error(`no language is loaded: ${masterTag} must be there`)
  return { tag, phrases, grammar, words, patterns, endings, units }
}

/** Every language that a library holds files of, that of the master first. */
export function languagesOf(library: Pick<Library, 'languages'>): Language[] {
  const tags = [...library.languages.values()].map(({ value }) => value.id.split('/')[0] ?? '')
  return [...new Set([masterTag, ...tags.sort()])].map((tag) => languageOf(library, tag))
}

/** Words that are looked for are of one language; those of another would be found in it by chance alone. */
function belongsTo(primary: string, { id }: LanguageFile): boolean {
  return primaryOf(id.split('/')[0] ?? '') === primary
}

/** The names of the phrases that a language has of its own, and none of the master that it falls back on. */
export function ownPhrases({ languages }: Pick<Library, 'languages'>, tag: string): ReadonlySet<string> {
  const file = languages.get(`${tag}/phrases`)?.value
  return new Set(file && 'phrases' in file ? Object.keys(phrasesOf(file.phrases)) : [])
}

/** The phrases of a file by dotted names, worked out once: every language falls back on those of the master. */
function phrasesOf(group: PhraseGroup): Language['phrases'] {
  const known = dotted.get(group) ?? flat(group)
  dotted.set(group, known)
  return known
}

const dotted = new WeakMap<PhraseGroup, Language['phrases']>()

function flat(group: PhraseGroup, before = ''): Language['phrases'] {
  return Object.fromEntries(
    Object.entries(group).flatMap(([name, value]): [string, Language['phrases'][string]][] =>
      isGroup(value) ? Object.entries(flat(value, `${before}${name}.`)) : [[before + name, value]],
    ),
  )
}

function isGroup(value: PhraseGroup[string]): value is PhraseGroup {
  return typeof value === 'object' && typeof (value as { other?: unknown }).other !== 'string'
}
