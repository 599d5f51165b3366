import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { BrokenReference, PenaltyChange, ReferenceAstray } from '../acts/index.ts'
import type { Commitment, ThinnedCommitment } from '../commitments.ts'
import type { DefinedTerm } from '../definedTerms.ts'
import type { GoneClause } from '../goneClauses.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import { type Act, type EntryPart, entry, headed, inRow, named, placeEntry, placesEntry, raised } from './entryParts.ts'

/** A commitment that only the earlier act answers. */
export function lostEntry(lost: Commitment, language: Language): EntryPart[] {
  return entry(language, 'changes.lost.entry', { commitment: commitmentInWords(lost, language), places: placesEntry(lost.provisions, 'before', language) })
}

/** A commitment that only the later act answers. */
export function gainedEntry(gained: Commitment, language: Language): EntryPart[] {
  return entry(language, 'changes.gained.entry', { commitment: commitmentInWords(gained, language), places: placesEntry(gained.provisions, 'after', language) })
}

export function thinnedEntry(still: ThinnedCommitment, language: Language): EntryPart[] {
  const places = placesEntry(still.provisions, 'after', language)
  return entry(language, 'changes.thinned.entry', { commitment: commitmentInWords(still, language), places, count: still.before })
}

/** What a paragraph of an instrument asks. */
function commitmentInWords({ instrument, paragraph, element, promised }: Commitment, language: Language): string {
  const values = { instrument: instrument.title, paragraph: paragraph.at, about: paragraph.title, element: element.at, asks: element.title }
  return promised ? say(language, 'changes.commitment.promised', values) : say(language, 'changes.commitment.unpromised', values)
}

/** A provision that only the earlier act has, and what in the later must not stand without it. */
export function goneEntry(gone: GoneClause, language: Language): EntryPart[] {
  const values = { place: raised(placeEntry(gone, 'before', language), language), clause: gone.clause }
  if (gone.requiredBy.length === 0) return entry(language, 'changes.gone.entry', values)
  return entry(language, 'changes.gone.required', { ...values, places: placesEntry(gone.requiredBy, 'after', language) })
}

export function penaltyEntry({ before, after, places }: PenaltyChange, language: Language): EntryPart[] {
  const said = (words: string | undefined, act: Act): EntryPart[] => (words === undefined ? [] : [{ words, act }])
  const values = {
    before: said(before, 'before'),
    after: said(after, 'after'),
    places: placesEntry(places, after === undefined ? 'before' : 'after', language),
  }
  if (before === undefined) return entry(language, 'changes.penalties.new', values)
  return after === undefined ? entry(language, 'changes.penalties.gone', values) : entry(language, 'changes.penalties.entry', values)
}

export function brokenEntry({ from, target, heading, file, line }: BrokenReference, language: Language): EntryPart[] {
  const values = { place: raised(placeEntry(from, 'after', language), language), target, at: `${file}:${line}` }
  if (heading === undefined) return entry(language, 'changes.broken.entry', values)
  return entry(language, 'changes.broken.headed', { ...values, heading: [{ words: heading, act: 'before' }] })
}

export function astrayEntry({ place, words, from, to }: ReferenceAstray, language: Language): EntryPart[] {
  const values = { place: placeEntry(place, 'after', language), words: [{ words, act: 'after' as const }], from: placeEntry(from, 'before', language) }
  return to ? entry(language, 'changes.astray.entry', { ...values, to: placeEntry(to, 'after', language) }) : entry(language, 'changes.astray.nowhere', values)
}

export function definitionEntry({ term, clause }: DefinedTerm, act: Act, language: Language): EntryPart[] {
  return entry(language, 'changes.definition', { term: [{ words: term, act }], clause })
}

/** The same unit where it was and where it is; the heading once, where it is the same. */
export function movedEntry(from: PlaceInAct, to: PlaceInAct, language: Language): EntryPart[] {
  return becameEntry(placeEntry(from, 'before', language), from.heading === to.heading ? named(to, 'after') : placeEntry(to, 'after', language), language)
}

export function becameEntry(from: EntryPart[], to: EntryPart[], language: Language): EntryPart[] {
  return entry(language, 'changes.became', { from, to })
}

export function rewordedEntry(from: PlaceInAct, to: PlaceInAct, language: Language): EntryPart[] {
  const label = named(to, 'after')
  return from.label === to.label ? label : entry(language, 'changes.reworded.entry', { place: label, from: named(from, 'before') })
}

/** The places of a section that follow one another are one entry: “section 7(3); section 7(4) (Terms)”. */
export function bySection<Place extends PlaceInAct>(places: Place[], act: Act, language: Language, told: (place: Place) => EntryPart[]): EntryPart[][] {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run?.[0] && place.heading !== '' && run[0].heading === place.heading && run[0].clause === place.clause) run.push(place)
    else runs.push([place])
  }
  return runs.map((run) => headed(inRow(run.map(told), language), run[0]?.heading ?? '', act, language))
}
