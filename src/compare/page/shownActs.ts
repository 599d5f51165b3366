import { say } from '../../language/index.ts'
import { type ComparedActs, type ComparedRow, placeOfPassage } from '../acts/index.ts'
import { blocksOf, type RowBlock } from './blocksOf.ts'
import { movesOf } from './movesOf.ts'
import { type Segment, segmentsOf } from './segmentsOf.ts'

/** A comparison, and what both views of it show. */
export interface ShownActs extends ComparedActs {
  blocks: RowBlock[]
  /** For each row that moved, the row of its other place. */
  moves: Map<number, number>
  /** The words of each row. */
  segments: Segment[][]
  /** What a reader calls the place where a row stands. */
  placeAt(at: number): string
}

export function shownActs(compared: ComparedActs): ShownActs {
  const { before, after, language, rows } = compared
  const placeAt = (at: number): string => {
    const row = rows[at]
    if (!row) return ''
    const { label } = standsInBefore(row) ? placeOfPassage(row.before, before, language) : placeOfPassage(row.after, after, language)
    return label.replace(/\s+/g, ' ')
  }
  return { ...compared, blocks: blocksOf(rows), moves: movesOf(rows), segments: segmentsOf(compared), placeAt }
}

/** Whether a row stands where the earlier act has it. */
export function standsInBefore(row: ComparedRow): row is ComparedRow & { op: 'removed' | 'movedAway' } {
  return row.op === 'removed' || row.op === 'movedAway'
}

/** The name of a change: its place and what became of it. */
export function changeName({ language, rows, moves, placeAt }: ShownActs, { from }: RowBlock): string {
  const [place, other] = [placeAt(from), placeAt(moves.get(from) ?? -1)]
  return say(language, `compared.change.${rows[from]?.op ?? 'kept'}`, { place, other })
}
