import { textDirection } from '../../tree/index.ts'
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
  const { before, after, rows } = compared
  const placeAt = (at: number): string => {
    const row = rows[at]
    if (!row) return ''
    const { label } = standsInBefore(row) ? placeOfPassage(row.before, before) : placeOfPassage(row.after, after)
    return label.replace(/\s+/g, ' ')
  }
  return { ...compared, blocks: blocksOf(rows), moves: movesOf(rows), segments: segmentsOf(compared), placeAt }
}

/** Whether a row stands where the earlier act has it. */
export function standsInBefore(row: ComparedRow): row is ComparedRow & { op: 'removed' | 'movedAway' } {
  return row.op === 'removed' || row.op === 'movedAway'
}

/** The name of a change: its place and what became of it. */
export function changeName({ rows, moves, placeAt }: ShownActs, { from }: RowBlock): string {
  const other = placeAt(moves.get(from) ?? -1)
  const fates: Record<ComparedRow['op'], string> = {
    kept: 'reworded',
    added: 'added',
    removed: 'removed',
    movedAway: `moved to ${other}`,
    movedHere: `moved here from ${other}`,
  }
  return `${placeAt(from)}: ${fates[rows[from]?.op ?? 'kept']}`
}

/** The language of words of an act, and its direction, inside a page or part in another. */
export function inLanguage(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: textDirection(language) }
}
