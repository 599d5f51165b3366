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
  /** The first letters of all terms, so that a text is read once for all. */
  starts: RegExp
  byStart: Map<string, Spotter[]>
  spotters: Spotter[]
  exempt: Record<'cited' | 'repeal' | 'bridging', RegExp>
  defining: RegExp
  anyone: RegExp
  child: RegExp
}

const spottings = new WeakMap<TermList, Spotting>()

/** The patterns of a list, in which a space is a space or a hyphen. */
export function spottingOf(list: TermList): Spotting {
  const known = spottings.get(list)
  if (known) return known
  const edge = list.spaced ? '(?![\\p{L}])' : ''
  const start = list.spaced ? '(?<![\\p{L}])' : ''
  const patternOf = (source: string) => `(?:${source.replaceAll(' ', '[\\s-]')})`
  const word = (source: string, flags = 'iu') => new RegExp(`${start}${patternOf(source)}${edge}`, flags)
  const spotters = list.entries.map(
    (entry): Spotter => ({
      entry,
      term: new RegExp(`${patternOf(entry.terms.join('|'))}${edge}`, 'iuy'),
      unless: entry.unless === undefined ? undefined : word(entry.unless),
      unlessAct: entry.unlessAct === undefined ? undefined : word(entry.unlessAct),
      places: (entry.where ?? []).map((place) => ({ place, near: place.near === undefined ? undefined : word(place.near) })),
    }),
  )
  const starts = [...new Set(spotters.flatMap(({ entry }) => entry.terms.map(firstLetters)))].sort((a, b) => b.length - a.length)
  const byStart = new Map(starts.map((start) => [start, spotters.filter(({ entry }) => entry.terms.some((term) => start.startsWith(firstLetters(term))))]))
  const children = list.children.join('|')
  const made: Spotting = {
    list,
    starts: new RegExp(starts.join('|'), 'gi'),
    byStart,
    spotters,
    exempt: { cited: word(list.cited, 'u'), repeal: word(list.repeal), bridging: word(list.bridging) },
    defining: new RegExp(`^["”’']?,?\\s*${patternOf(list.defining)}${edge}`, 'iu'),
    anyone: word(`${children}|(?:${list.persons.join('|')})( ${list.of} (${children}))?`, 'giu'),
    child: new RegExp(`^${patternOf(children)}$`, 'iu'),
  }
  spottings.set(list, made)
  return made
}

/** The letters that a pattern surely begins with, three at most: “child(ren)?” begins with “chi”. */
function firstLetters(term: string): string {
  return (/^\p{L}{1,3}/u.exec(term)?.[0] ?? '').toLowerCase()
}
