import { capitalised, fill } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'

/** Words of an entry: ours, or those of one of the acts, which may name a place in it. */
export type EntryPart = string | { words: string; act: Act; place?: PlaceInAct }
export type Act = 'before' | 'after'

/** A phrase as the parts of an entry; a value may be of several parts. */
export function entry(language: Language, name: string, values: Record<string, string | number | EntryPart[]>): EntryPart[] {
  return fill<string | number | EntryPart[]>(language, name, values).flatMap((part) => (typeof part === 'number' ? [String(part)] : part))
}

/** A place by its label. */
export function named(place: PlaceInAct, act: Act): EntryPart[] {
  return [{ words: place.label, act, place }]
}

/** A place by its label and heading. */
export function placeEntry(place: PlaceInAct, act: Act, language: Language): EntryPart[] {
  return headed(named(place, act), place.heading, act, language)
}

/** Labels, and the heading of the provision that they stand in. */
export function headed(label: EntryPart[], heading: string, act: Act, language: Language): EntryPart[] {
  return heading === '' ? label : entry(language, 'changes.place', { label, heading: [{ words: heading, act }] })
}

/** Places, one after the other. */
export function placesEntry(places: PlaceInAct[], act: Act, language: Language): EntryPart[] {
  const entries = places.map((place) => placeEntry(place, act, language))
  return inRow(entries, language)
}

export function inRow(entries: EntryPart[][], { grammar }: Language): EntryPart[] {
  return entries.flatMap((parts, index) => (index === 0 ? parts : [grammar.series.groups, ...parts]))
}

/** An entry that opens with a capital. */
export function raised([first, ...rest]: EntryPart[], { tag }: Language): EntryPart[] {
  if (first === undefined) return []
  return [typeof first === 'string' ? capitalised(tag, first) : { ...first, words: capitalised(tag, first.words) }, ...rest]
}
