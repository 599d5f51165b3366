/** Rows as aligned columns; the first row is the head. */
export function table(rows: string[][]): string {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `${row.map((cell, column) => (column === columns - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}\n`).join('')
}
