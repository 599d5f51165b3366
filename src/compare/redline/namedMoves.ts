import type { Row } from '../acts/index.ts'
import type { ChangedParagraph } from './changedParagraph.ts'

type Move = NonNullable<ChangedParagraph['move']>

/** The move that each moved row is part of: passages that stand together in both places move together. */
export function namedMoves(rows: readonly Row[]): Map<Row, Move> {
  const arrivals = new Map(rows.flatMap((row, at) => (row.op === 'movedHere' ? [[row.after, { row, at }] as const] : [])))
  const moves: { from: Row; to: Row; leftAt: number; arrivedAt: number }[][] = []
  rows.forEach((row, leftAt) => {
    const arrival = row.op === 'movedAway' ? arrivals.get(row.after) : undefined
    if (!arrival) return
    const step = { from: row, to: arrival.row, leftAt, arrivedAt: arrival.at }
    const last = moves.at(-1)?.at(-1)
    if (last && last.leftAt + 1 === leftAt && last.arrivedAt + 1 === arrival.at) moves.at(-1)?.push(step)
    else moves.push([step])
  })
  return new Map(
    moves.flatMap((steps, index) =>
      steps.flatMap(({ from, to }, at): [Row, Move][] => {
        const move = { name: `move${index + 1}`, opens: at === 0, closes: at === steps.length - 1 }
        return [
          [from, move],
          [to, move],
        ]
      }),
    ),
  )
}
