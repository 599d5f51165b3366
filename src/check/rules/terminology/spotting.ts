import { remembered } from '../../remembered.ts'
import type { TermEntry, TermList, TermPlace } from './termList.ts'

/** The patterns of one entry. */
export interface Spotter {
  entry: TermEntry
  /** Sticky: tried only where its first letters stand. */
  term: RegExp
  unless: RegExp | undefined
  unlessAct: RegExp | undefined
  places: { place: TermPlace; near: RegExp | undefined }[]
}
/** A list as patterns, made once. */
export interface Spotting {
  list: TermList
  /** What the words of a text must fit for it to be read for an entry: the term where a word begins and ends, as far as the language tells. */
  wordsOf(entry: TermEntry): RegExp
  /** Made when first asked for: an act has few of the terms, and the patterns are dear to make. */
  spotterOf(entry: TermEntry): Spotter
  exempt: Record<'cited' | 'repeal' | 'bridging', RegExp>
  defining: RegExp
  anyone: RegExp
  child: RegExp
}

// Of the Latin, Greek and Cyrillic scripts: with all letters (`\p{L}`) a pattern that ignores case takes ten times as long to make.
const letter = '[a-zÀ-ԯ]'

/** The patterns of a list, in which a space is a space or a hyphen. */
export const spottingOf = remembered((list: TermList): Spotting => {
  const edge = list.spaced ? `(?!${letter})` : ''
  const start = list.spaced ? `(?<!${letter})` : ''
  const word = (source: string, flags = 'iu') => new RegExp(`${start}${patternOf(source)}${edge}`, flags)
  const boundary = list.spaced ? '\\b' : ''
  const children = list.children.join('|')
  return {
    list,
    wordsOf: remembered(({ terms }: TermEntry) => new RegExp(`${boundary}${patternOf(terms.join('|'))}${boundary}`, 'i')),
    spotterOf: remembered((entry: TermEntry) => ({
      entry,
      term: new RegExp(`${patternOf(entry.terms.join('|'))}${edge}`, 'iuy'),
      unless: entry.unless === undefined ? undefined : word(entry.unless),
      unlessAct: entry.unlessAct === undefined ? undefined : word(entry.unlessAct),
      places: (entry.where ?? []).map((place) => ({ place, near: place.near === undefined ? undefined : word(place.near) })),
    })),
    exempt: { cited: word(list.cited, 'u'), repeal: word(list.repeal), bridging: word(list.bridging) },
    defining: new RegExp(`^["”’']?,?\\s*${patternOf(list.defining)}${edge}`, 'iu'),
    anyone: word(`${children}|(?:${list.persons.join('|')})( ${list.of} (${children}))?`, 'giu'),
    child: new RegExp(`^${patternOf(children)}$`, 'iu'),
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

/** The letters that a pattern surely begins with, three at most: “child(ren)?” begins with “chi”. */
function firstLetters(term: string): string {
  return (/^\p{L}{1,3}/u.exec(term)?.[0] ?? '').toLowerCase()
}
