import type { ComparedRow, Passage } from '../acts/index.ts'

/** The rows at which moved passages were and are, each to its other. */
export function movesOf(rows: ComparedRow[]): Map<number, number> {
  const gone = new Map<Passage, number>()
  rows.forEach((row, at) => {
    if (row.op === 'movedAway') gone.set(row.after, at)
  })
  const moves = new Map<number, number>()
  rows.forEach((row, at) => {
    const from = row.op === 'movedHere' ? gone.get(row.after) : undefined
    if (from === undefined) return
    moves.set(at, from)
    moves.set(from, at)
  })
  return moves
}

/** Whether a row moved together with the one above it, and its move is told there. */
export function movedOn(moves: Map<number, number>, at: number): boolean {
  const [above, own] = [moves.get(at - 1), moves.get(at)]
  return above !== undefined && above + 1 === own
}
