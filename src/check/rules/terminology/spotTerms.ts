import type { Reading, Unit } from '../../reading.ts'
import type { RuleSeverity } from '../../rule.ts'
import { insideTitle } from './insideTitle.ts'
import { type Passage, passagesOf } from './passages.ts'
import { sentenceAround } from './sentenceAround.ts'
import type { TermEntry, TermList, TermPlace } from './termList.ts'

/** A term that stands where it should not. */
export interface Spot {
  passage: Passage
  at: number
  end: number
  severity: RuleSeverity
}

/** The patterns of one entry. */
interface Spotter {
  entry: TermEntry
  /** Sticky: tried only where its first letters stand. */
  term: RegExp
  unless: RegExp | undefined
  unlessAct: RegExp | undefined
  places: { place: TermPlace; near: RegExp | undefined }[]
}
/** A list as patterns, made once. */
interface Spotting {
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
const spotted = new WeakMap<Reading, Map<TermList, Map<string, Spot[]>>>()

/** What an act has of one list, by the id of the entry. Read once for all rules. */
export function spotTerms(reading: Reading, list: TermList): Map<string, Spot[]> {
  const known = spotted.get(reading) ?? new Map<TermList, Map<string, Spot[]>>()
  spotted.set(reading, known)
  const found = known.get(list) ?? readTerms(reading, spottingOf(list))
  known.set(list, found)
  return found
}

function readTerms(reading: Reading, spotting: Spotting): Map<string, Spot[]> {
  const { list, starts, byStart, spotters, defining } = spotting
  const silent = new Set(spotters.filter((spotter) => !matters(spotter, reading)))
  const found = new Map<string, Spot[]>()
  for (const passage of passagesOf(reading)) {
    const here: (Spot & { spotter: Spotter })[] = []
    for (const { 0: start, index: at } of passage.text.matchAll(starts)) {
      if (list.spaced && isLetter(passage.text.charAt(at - 1))) continue
      for (const spotter of byStart.get(start.toLowerCase()) ?? []) {
        if (silent.has(spotter)) continue
        spotter.term.lastIndex = at
        const end = at + (spotter.term.exec(passage.text)?.[0].length ?? 0)
        if (end === at) continue
        if (spotter.entry.unlessDefined && defining.test(passage.text.slice(end, end + 40))) silent.add(spotter)
        const severity = severityOf(spotter, passage, at, end, spotting)
        if (severity) here.push({ spotter, passage, at, end, severity })
      }
    }
    for (const spot of here) {
      if (here.some((other) => other !== spot && other.at <= spot.at && other.end >= spot.end && other.end - other.at > spot.end - spot.at)) continue
      const { id } = spot.spotter.entry
      if (found.get(id)?.some((other) => other.passage === passage && wordsAt(other) === wordsAt(spot))) continue
      found.set(id, [...(found.get(id) ?? []), spot])
    }
  }
  for (const { entry } of silent) found.delete(entry.id)
  for (const { entry } of spotters) if (entry.once) found.set(entry.id, (found.get(entry.id) ?? []).slice(0, 1))
  return found
}

function wordsAt({ passage, at, end }: Spot): string {
  return passage.text.slice(at, end).toLowerCase()
}

/** Whether an entry has something to say of this act at all. */
function matters({ entry, term, unlessAct }: Spotter, { bill, definitions, text }: Reading): boolean {
  if (entry.beside !== undefined && !definitions.some((definition) => definition.term.toLowerCase() === entry.beside)) return false
  if (unlessAct?.test(text)) return false
  // The terms of an amending act may be defined in the law that it amends.
  return !entry.unlessDefined || (bill.template !== 'amendment' && !definitions.some((definition) => holds(term, definition)))
}

/** Whether a defined term has the pattern in it. */
function holds(pattern: RegExp, { term }: Unit & { term: string }): boolean {
  for (let at = 0; at !== -1; at = term.indexOf(' ', at + 1)) {
    pattern.lastIndex = at === 0 ? 0 : at + 1
    if (pattern.test(term)) return true
  }
  return false
}

/** How grave it is that the term stands here; nothing where it may. */
function severityOf({ entry, unless, places }: Spotter, passage: Passage, at: number, end: number, spotting: Spotting): RuleSeverity | undefined {
  const around = sentenceAround(passage.text, at, end)
  const sentence = passage.opening ? `${passage.opening} ${around.sentence}` : around.sentence
  if (unless?.test(sentence) || isExempt(entry, passage, at, end, sentence, spotting)) return undefined
  if (places.length === 0) return entry.severity
  const before = `${passage.opening} ${around.sentence.slice(0, around.at)}`
  const fit = places.find(
    ({ place, near }) =>
      (!place.places || place.places.includes(passage.place)) &&
      (!place.kinds || (passage.kind !== undefined && place.kinds.includes(passage.kind))) &&
      (!near || near.test(sentence)) &&
      (!place.subject || isAboutChild(before, spotting)),
  )
  return fit && (fit.place.severity ?? entry.severity)
}

function isExempt({ exempt }: TermEntry, { text, place, kind, heading }: Passage, at: number, end: number, sentence: string, spotting: Spotting): boolean {
  return exempt.some((reason) => {
    // The title that an act gives itself is its own choice.
    if (reason === 'title') return place !== 'title' && kind !== 'citation' && insideTitle(text, at, end, spotting.list)
    if (reason === 'repeal' && spotting.exempt.repeal.test(heading)) return true
    return spotting.exempt[reason].test(sentence)
  })
}

/** Whether the last person named before the term is a child. */
function isAboutChild(before: string, { anyone, child }: Spotting): boolean {
  const last = [...before.matchAll(anyone)].at(-1)?.[0]
  return last !== undefined && child.test(last)
}

function spottingOf(list: TermList): Spotting {
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
    anyone: word([...list.children, ...list.persons].join('|'), 'giu'),
    child: word(children),
  }
  spottings.set(list, made)
  return made
}

/** The letters that a pattern surely begins with, three at most: “child(ren)?” begins with “chi”. */
function firstLetters(term: string): string {
  return (/^\p{L}{1,3}/u.exec(term)?.[0] ?? '').toLowerCase()
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter)
}
