import type { ChangedPassage, ChangedPlace } from '../../compare/acts/index.ts'
import type { Piece } from '../../compare/index.ts'
import { changesInWords, nearChanges, placeInWords, type ToldGroup } from '../../compare/told/index.ts'
import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { ActsComparison } from './compareDrafts.ts'

/** What changed between two acts, in words: every form of the comparison that is no page says these. */
export interface ToldActs {
  title: string
  /** Said instead of all else where nothing changed. */
  same?: string
  summary: { title: string; groups: ToldGroup[] }
  changes: { title: string; places: ToldPlace[] }
}

/** A provision, or a part of the opening or closing, with its passages that changed. */
export interface ToldPlace {
  title: string
  passages: ToldPassage[]
}

export interface ToldPassage {
  /** What is printed before its words. */
  label: string
  /** Where it went to or came from. */
  move?: string
  /** Its words near each change; none where it is told elsewhere. */
  pieces: Piece[]
}

/** A comparison in the words of a language. */
export function tellActs(comparison: ActsComparison): ToldActs {
  const {
    names,
    summary,
    commitments,
    changes,
    compared: { language },
  } = comparison
  return {
    title: say(language, 'changes.became', { from: names.before, to: names.after }),
    ...(changes.length === 0 ? { same: say(language, 'changes.same') } : {}),
    summary: { title: say(language, 'compared.summary'), groups: changesInWords({ ...summary, ...commitments }, language) },
    changes: { title: say(language, 'compared.controls'), places: changes.map((one) => placeOf(one, language)) },
  }
}

function placeOf({ place, passages }: ChangedPlace, language: Language): ToldPlace {
  return { title: placeInWords(place, language), passages: passages.map((one) => passageOf(one, language)) }
}

function passageOf({ op, label, before, after, pieces }: ChangedPassage, language: Language): ToldPassage {
  if (op === 'movedAway') return { label, move: say(language, 'changes.passage.movedTo', { place: after?.label ?? '' }), pieces: [] }
  const from = op === 'movedHere' ? { move: say(language, 'changes.passage.movedFrom', { place: before?.label ?? '' }) } : {}
  return { label, ...from, pieces: nearChanges(pieces) }
}
