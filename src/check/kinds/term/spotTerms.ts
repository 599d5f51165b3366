import { placesIn } from '../../bits.ts'
import { isAmending } from '../../isAmending.ts'
import { matchesIn } from '../../matchesIn.ts'
import { type Passage, passagesOf } from '../../passages.ts'
import type { Reading, Unit } from '../../reading.ts'
import type { RuleSeverity } from '../../rule.ts'
import { placesMeeting, wordsOfAct } from '../../wordsOfAct.ts'
import type { Shared } from '../kind.ts'
import { insideTitle } from './insideTitle.ts'
import { sentenceAround } from './sentenceAround.ts'
import { type Spotter, type Spotting, spottingOf, startsOf, type TermEntry } from './spotting.ts'

/** A term that stands where it should not. */
export interface Spot {
  passage: Passage
  at: number
  end: number
  severity: RuleSeverity
}

type SpotOf = Spot & { spotter: Spotter }

/** No more terms than these begin within another. */
const near = 8

const spotted = new WeakMap<Reading, Map<Shared<'term'>, Map<string, Spot[]>>>()

/** Where an act has the terms of a language, by the id of the term. Read once for all rules. */
export function spotTerms(reading: Reading, shared: Shared<'term'>): Map<string, Spot[]> {
  const known = spotted.get(reading) ?? new Map<Shared<'term'>, Map<string, Spot[]>>()
  spotted.set(reading, known)
  const found = known.get(shared) ?? readTerms(reading, spottingOf(shared))
  known.set(shared, found)
  return found
}

function readTerms(reading: Reading, spotting: Spotting): Map<string, Spot[]> {
  const { entries, spaced, defining } = spotting
  const silent = new Set<Spotter>()
  const likelyAt = likelyIn(reading, spotting)
  const { starts, byStart } = startsOf([...new Set([...likelyAt.values()].flatMap((spotters) => [...spotters]))])
  const found = new Map<string, Spot[]>()
  for (const [place, passage] of passagesOf(reading).entries()) {
    const likely = likelyAt.get(place)
    if (!likely) continue
    const here: SpotOf[] = []
    for (const { 0: start, index: at } of matchesIn(starts, passage.text)) {
      if (spaced && isLetter(passage.text.charAt(at - 1))) continue
      for (const spotter of byStart.get(start.toLowerCase()) ?? []) {
        if (!likely.has(spotter) || silent.has(spotter)) continue
        spotter.term.lastIndex = at
        const end = at + (spotter.term.exec(passage.text)?.[0].length ?? 0)
        if (end === at) continue
        if (spotter.entry.unlessDefined && defining.test(passage.text.slice(end, end + 40))) silent.add(spotter)
        const severity = severityOf(spotter, passage, at, end, spotting)
        if (severity) here.push({ spotter, passage, at, end, severity })
      }
    }
    for (const { spotter, ...spot } of once(here.filter(isOutermost))) {
      const spots = found.get(spotter.entry.id) ?? []
      spots.push(spot)
      found.set(spotter.entry.id, spots)
    }
  }
  for (const { entry } of silent) found.delete(entry.id)
  for (const { id, once } of entries) if (once) found.set(id, (found.get(id) ?? []).slice(0, 1))
  return found
}

/** The entries with something to say whose terms are worth looking for, by the place of the passage: the others ask for words that it lacks. */
function likelyIn(reading: Reading, { entries, wordsOf, spotterOf }: Spotting): ReadonlyMap<number, ReadonlySet<Spotter>> {
  const passages = passagesOf(reading)
  const words = wordsOfAct(reading)
  const likely = new Map<number, Set<Spotter>>()
  for (const entry of entries) {
    const need = reading.needOf(wordsOf(entry))
    const places = need ? placesIn(placesMeeting(need, words, passages.length)) : [...passages.keys()]
    if (places.length === 0 || !matters(spotterOf(entry), reading)) continue
    for (const place of places) likely.set(place, (likely.get(place) ?? new Set()).add(spotterOf(entry)))
  }
  return likely
}

/** Whether no longer term holds this one: “sale of second-hand goods” is one thing to mend. The spots are in the order of the text. */
function isOutermost<T extends Spot>({ at, end }: T, index: number, all: T[]): boolean {
  const holdsIt = (other: T) => other.at <= at && other.end >= end && other.end - other.at > end - at
  return !all.slice(Math.max(0, index - near), index + near).some(holdsIt)
}

/** The spots without those that say the same of the same passage again. */
function once(spots: SpotOf[]): SpotOf[] {
  const seen = new Set<string>()
  return spots.filter(({ spotter, passage, at, end }) => {
    const said = `${spotter.entry.id} ${passage.text.slice(at, end).toLowerCase()}`
    return !seen.has(said) && seen.add(said)
  })
}

/** Whether an entry has something to say of this act at all. */
function matters({ entry, term, unlessAct }: Spotter, reading: Reading): boolean {
  const { definitions, text } = reading
  if (entry.beside !== undefined && !definitions.some((definition) => definition.term.toLowerCase() === entry.beside)) return false
  if (unlessAct?.test(text)) return false
  // The terms of an amending act may be defined in the law that it amends.
  return !entry.unlessDefined || (!isAmending(reading) && !definitions.some((definition) => holds(term, definition)))
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
  if (places.length === 0) return entry.level
  const before = `${passage.opening} ${around.sentence.slice(0, around.at)}`
  const fit = places.find(
    ({ place, near }) =>
      (!place.places || place.places.includes(passage.place)) &&
      (!place.kinds || (passage.kind !== undefined && place.kinds.includes(passage.kind))) &&
      (!near || near.test(sentence)) &&
      (!place.subject || isAboutSubject(before, spotting)),
  )
  return fit && (fit.place.level ?? entry.level)
}

function isExempt({ exempt }: TermEntry, { text, place, kind, heading }: Passage, at: number, end: number, sentence: string, spotting: Spotting): boolean {
  return exempt.some((reason) => {
    if (reason === 'title') return insideTitle(text, at, end, spotting.lexicon, place === 'title' || kind === 'citation')
    if (reason === 'repeal' && spotting.exempt.repeal.test(heading)) return true
    return spotting.exempt[reason].test(sentence)
  })
}

/** Whether the last person named before the term is one whom the act protects. */
function isAboutSubject(before: string, { anyone, subject }: Spotting): boolean {
  const last = matchesIn(anyone, before).at(-1)?.[0]
  return last !== undefined && subject.test(last)
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter)
}
