import { wrapped } from './wrapped.ts'

/**
 * Rows as aligned columns; the first row is the head. In a terminal `width` signs wide, the widest columns give way so that all have room;
 * a cell that is longer than its column is cut, and an ellipsis says so, or goes on below where `folded`.
 */
export function table(rows: string[][], width = Number.POSITIVE_INFINITY, folded = false): string {
  const columns = rows[0]?.length ?? 0
  const natural = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const widths = fitted(natural, width - 2 * (columns - 1))
  const line = (cells: string[]) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  const lines = (row: string[]) => {
    const cells = row.map((cell, column) => (folded ? wrapped(cell, widths[column] ?? 0) : [cut(cell, widths[column] ?? 0)]))
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) => line(cells.map((cell) => cell[at] ?? '')))
  }
  return rows.flatMap((row) => lines(row).map((one) => `${one}\n`)).join('')
}

/** No column needs less room than this. */
const least = 12

/** Widths that come to `room` together: a column that asks for no more than its share has what it asks for, and the others share the rest. */
function fitted(natural: number[], room: number): number[] {
  if (natural.reduce((sum, one) => sum + one, 0) <= room) return natural
  let [left, sharing] = [room, natural.length]
  const share = () => Math.max(least, Math.floor(left / sharing))
  for (const one of [...natural].sort((a, b) => a - b)) {
    if (one > share()) break
    left -= one
    sharing -= 1
  }
  return natural.map((one) => Math.min(one, share()))
}

function cut(cell: string, width: number): string {
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell
}
