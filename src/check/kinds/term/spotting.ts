import { isUnspaced, type Lexicon, sourceIn } from '../../../language/index.ts'
import type { RuleFile } from '../../../model/index.ts'
import { remembered } from '../../remembered.ts'
import type { Shared } from '../kind.ts'

export type TermEntry = RuleFile<'term'>
type TermPlace = NonNullable<TermEntry['where']>[number]

/** The patterns of one entry. */
export interface Spotter {
  entry: TermEntry
  /** Sticky: tried only where its first letters stand. */
  term: RegExp
  unless: RegExp | undefined
  unlessAct: RegExp | undefined
  places: { place: TermPlace; near: RegExp | undefined }[]
}
/** The terms of a language as patterns, made once. */
export interface Spotting {
  entries: readonly TermEntry[]
  lexicon: Lexicon
  /** Whether the language writes spaces between words. */
  spaced: boolean
  /** What the words of a text must fit for it to be read for an entry: the term where a word begins and ends, as far as the language tells. */
  wordsOf(entry: TermEntry): RegExp
  /** Made when first asked for: an act has few of the terms, and the patterns are dear to make. */
  spotterOf(entry: TermEntry): Spotter
  exempt: Record<'cited' | 'repeal' | 'bridging', RegExp>
  defining: RegExp
  anyone: RegExp
  /** A person whom the act protects. */
  subject: RegExp
}

// Of the Latin, Greek and Cyrillic scripts: with all letters (`\p{L}`) a pattern that ignores case takes ten times as long to make.
const letter = '[a-zÀ-ԯ]'

/** The patterns of a list, in which a space is a space or a hyphen. */
export const spottingOf = remembered(({ all, lexicon }: Shared<'term'>): Spotting => {
  const spaced = !all.some(({ terms }) => terms.some(isUnspaced))
  const edge = spaced ? `(?!${letter})` : ''
  const start = spaced ? `(?<!${letter})` : ''
  const word = (source: string, flags = 'iu') => new RegExp(`${start}${patternOf(source)}${edge}`, flags)
  const named = (name: string) => sourceIn(lexicon, name).replace(/^\(\?-i\)/, '')
  const boundary = spaced ? '\\b' : ''
  const protects = named('person whom the act protects')
  return {
    entries: all,
    lexicon,
    spaced,
    wordsOf: remembered(({ terms }: TermEntry) => new RegExp(`${boundary}${patternOf(terms.join('|'))}${boundary}`, 'i')),
    spotterOf: remembered((entry: TermEntry) => ({
      entry,
      term: new RegExp(`${patternOf(entry.terms.join('|'))}${edge}`, 'iuy'),
      unless: entry.unless === undefined ? undefined : word(entry.unless),
      unlessAct: entry.unlessAct === undefined ? undefined : word(entry.unlessAct),
      places: (entry.where ?? []).map((place) => ({ place, near: place.near === undefined ? undefined : word(place.near) })),
    })),
    exempt: { cited: word(named('cited provision'), 'u'), repeal: word(named('repeal or saving')), bridging: word(named('reading of an old term')) },
    defining: new RegExp(`^["”’']?,?\\s*${patternOf(named('opening of a definition'))}${edge}`, 'iu'),
    // Other persons that are tied to one whom the act protects, “the heir of the buyer”, are the subject themselves.
    anyone: word(`${protects}|(?:${named('other person')})( ${named('of that person')} (${protects}))?`, 'giu'),
    subject: new RegExp(`^${patternOf(protects)}$`, 'iu'),
  }
})

function patternOf(source: string): string {
  return `(?:${source.replaceAll(' ', '[\\s-]')})`
}

/** The first letters of the terms of entries, so that a text is read once for all of them, and the entries by these. */
export function startsOf(spotters: readonly Spotter[]): { starts: RegExp; byStart: ReadonlyMap<string, readonly Spotter[]> } {
  const starts = [...new Set(spotters.flatMap(({ entry }) => entry.terms.map(firstLetters)))].sort((a, b) => b.length - a.length)
  const byStart = new Map(starts.map((start) => [start, spotters.filter(({ entry }) => entry.terms.some((term) => start.startsWith(firstLetters(term))))]))
  return { starts: new RegExp(starts.join('|'), 'gi'), byStart }
}

/** The letters that a pattern surely begins with, three at most: “goose(berry)?” begins with “goo”. */
function firstLetters(term: string): string {
  return (/^\p{L}{1,3}/u.exec(term)?.[0] ?? '').toLowerCase()
}
