import { plainText } from '../../tree/index.ts'
import type { ComparedActs } from './compareActs.ts'
import { bagOf, likeness, sizeOf } from './likeness.ts'
import { placeOfPassage } from './placeOfPassage.ts'
import type { SplitAndMerged } from './splitAndMerged.ts'

/** How alike the words that left a passage and those of a new one beside it must be, and how many they must be to tell anything. */
const atLeast = { alike: 0.75, words: 6 }

/** A passage divided in two, and two joined in one: what one lost or won is what its new or lost neighbour says. */
export function passageSplits({ before, after, language, rows }: ComparedActs): SplitAndMerged {
  const split: SplitAndMerged['split'] = []
  const merged: SplitAndMerged['merged'] = []
  rows.forEach((row, index) => {
    if (row.op !== 'added' && row.op !== 'removed') return
    const lost = row.op === 'added'
    const passage = lost ? row.after : row.before
    const words = bagOf(plainText(passage.children))
    if (sizeOf(words) < atLeast.words) return
    for (const beside of [index - 1, index + 1]) {
      const kept = rows[beside]
      if (kept?.op !== 'kept') continue
      const gone = kept.pieces.filter(({ op }) => op === (lost ? 'removed' : 'added')).map((piece) => piece.words)
      if (likeness(bagOf(gone.join(' ')), words) < atLeast.alike) continue
      const ordered = <T>(one: T, other: T) => (beside < index ? [one, other] : [other, one])
      const [old, fresh] = [placeOfPassage(kept.before, before, language), placeOfPassage(kept.after, after, language)]
      if (lost) split.push({ from: old, to: ordered(fresh, placeOfPassage(passage, after, language)) })
      else merged.push({ from: ordered(old, placeOfPassage(passage, before, language)), to: fresh })
      return
    }
  })
  return { split, merged }
}
