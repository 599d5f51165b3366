import type { Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'
import type { Piece } from '../wordDiff.ts'
import { alignPassages, type Row } from './alignPassages.ts'
import { type MatchedActs, matchActs } from './matchActs.ts'
import type { Passage } from './passage.ts'
import { inlineTokens, piecesOf } from './tokens.ts'

/** A row, and for what stands in both acts its words piece by piece. */
export type ComparedRow = Row & { pieces: Piece[] }

/** Two acts as one sequence of passages, with what became of each. */
export interface ComparedActs extends MatchedActs {
  rows: ComparedRow[]
}

/**
 * Two acts side by side, told in the words of `language`. A reference that only follows a unit whose number changed is no change; the
 * number of a unit is not among its words.
 */
export function compareActs(before: Bill, after: Bill, language: Language): ComparedActs {
  const matched = matchActs(before, after, language)
  // A unit of the earlier act goes by the eId of its twin: a sign before the others keeps them from being taken for one.
  const oldKey = (eId: string) => matched.units.get(eId) ?? `was ${eId}`
  const freshKey = (eId: string) => eId
  const tokens = (passage: Passage, key: typeof oldKey) => inlineTokens(passage.children, key)
  const pieces = (row: Row): Piece[] => {
    if (row.op === 'removed') return piecesOf(tokens(row.before, oldKey), [])
    if (row.op === 'added') return piecesOf([], tokens(row.after, freshKey))
    return piecesOf(tokens(row.before, oldKey), tokens(row.after, freshKey))
  }
  const rows = alignPassages(matched.old, matched.fresh, matched.passages)
  return { ...matched, rows: rows.map((row) => ({ ...row, pieces: pieces(row) })) }
}

/** Whether the words of a passage that stands in both acts differ. */
export function isReworded({ op, pieces }: ComparedRow): boolean {
  return (op === 'kept' || op === 'movedHere') && pieces.some((piece) => piece.op !== 'same')
}
