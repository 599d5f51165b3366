import { placeOfWords } from './needs.ts'
import type { Words } from './wordsOf.ts'

/** What a translation bears of the words that it was made from: by place, a digest of what stood there. */
export type Stamps = Record<string, string>

type Digest = (text: string) => string

/** The digests of the words of a master, by place: one whose digest is another has changed since. */
export function stampsOf(words: Words, digestOf: Digest): Stamps {
  const places = new Map<string, Words>()
  for (const [path, said] of Object.entries(words)) places.set(placeOfWords(path), { ...places.get(placeOfWords(path)), [path]: said })
  return Object.fromEntries([...places].map(([place, said]) => [place, digestOf(JSON.stringify(said)).slice(0, 6)]))
}

/** Fields of which one digest of a whole translation takes no account. */
const later: ReadonlySet<string> = new Set(['memorandum', 'tasks', 'clocks', 'weaker', 'declines'])
const first = ['heading', 'text', 'commentary', 'floor', 'term', 'forms']

/** One digest of all words that an act prints, and of commentary and floor. */
export function stampOf(words: Words, digestOf: Digest): string {
  const known = Object.entries(words).filter(([path]) => !later.has(path.split('.')[0] ?? '') && !path.endsWith('.below'))
  const rank = ([path]: [string, string]) => ('heading' in words && first.includes(path) ? first.indexOf(path) : first.length)
  return digestOf(JSON.stringify(Object.fromEntries(known.sort((a, b) => rank(a) - rank(b))))).slice(0, 12)
}

/**
 * The places of a master that have changed since they were translated; a place that the translation bears no digest of has not been translated
 * and is none of them.
 */
export function changedPlaces(bears: Stamps | string, words: Words, digestOf: Digest): string[] {
  if (typeof bears === 'string') return bears === stampOf(words, digestOf) ? [] : ['words']
  const now = stampsOf(words, digestOf)
  return Object.entries(bears).flatMap(([place, stamp]) => (now[place] === stamp ? [] : [place]))
}
