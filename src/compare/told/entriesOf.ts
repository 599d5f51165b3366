import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { ChangeSummary } from '../acts/index.ts'
import type { Cost } from '../costOf.ts'
import {
  astrayEntry,
  becameEntry,
  brokenEntry,
  bySection,
  definitionEntry,
  gainedEntry,
  goneEntry,
  lostEntry,
  movedEntry,
  penaltyEntry,
  rewordedEntry,
  thinnedEntry,
} from './entries.ts'
import { type EntryPart, named, placeEntry, placesEntry } from './entryParts.ts'

/** What may be told of an act against an earlier one; a comparison leaves out what it has not measured. */
export type Changes = Partial<Cost & ChangeSummary>

/** A group of what is told: a title, how many changes it covers and its entries, part by part. */
export interface EntryGroup {
  title: string
  count: number
  items: EntryPart[][]
}

/** What changed, group by group, what weighs most first; groups that have no entry are left out. */
export function entriesOf(changes: Changes, language: Language): EntryGroup[] {
  const { lost = [], gained = [], thinned = [], gone = [], penalties = [], brokenReferences = [], astray = [] } = changes
  const { definitionsLost = [], definitionsAdded = [], added = [], removed = [], moved = [], split = [], merged = [], reworded = [] } = changes
  const group = (title: string, items: EntryPart[][], count = items.length): EntryGroup => ({ title, count, items })
  const told = <T>(found: T[], told: (one: T, language: Language) => EntryPart[]) => found.map((one) => told(one, language))
  const groups = [
    group(say(language, 'changes.lost.title'), told(lost, lostEntry)),
    group(say(language, 'changes.gained.title'), told(gained, gainedEntry)),
    group(say(language, 'changes.thinned.title'), told(thinned, thinnedEntry)),
    group(say(language, 'changes.gone.title'), told(gone, goneEntry)),
    group(say(language, 'changes.penalties.title'), told(penalties, penaltyEntry)),
    group(say(language, 'changes.broken.title'), told(brokenReferences, brokenEntry)),
    group(say(language, 'changes.astray.title'), told(astray, astrayEntry)),
    group(
      say(language, 'changes.definitionsLost'),
      definitionsLost.map((term) => definitionEntry(term, 'before', language)),
    ),
    group(
      say(language, 'changes.definitionsAdded'),
      definitionsAdded.map((term) => definitionEntry(term, 'after', language)),
    ),
    group(
      say(language, 'changes.added'),
      bySection(added, 'after', language, (place) => named(place, 'after')),
      added.length,
    ),
    group(
      say(language, 'changes.removed'),
      bySection(removed, 'before', language, (place) => named(place, 'before')),
      removed.length,
    ),
    group(
      say(language, 'changes.moved'),
      moved.map(({ from, to }) => movedEntry(from, to, language)),
    ),
    group(
      say(language, 'changes.split'),
      split.map(({ from, to }) => becameEntry(placeEntry(from, 'before', language), placesEntry(to, 'after', language), language)),
    ),
    group(
      say(language, 'changes.merged'),
      merged.map(({ from, to }) => becameEntry(placesEntry(from, 'before', language), placeEntry(to, 'after', language), language)),
    ),
    group(
      say(language, 'changes.reworded.title'),
      bySection(
        reworded.map(({ from, to }) => ({ ...to, from })),
        'after',
        language,
        ({ from, ...to }) => rewordedEntry(from, to, language),
      ),
      reworded.length,
    ),
  ]
  return groups.filter(({ items }) => items.length > 0)
}
