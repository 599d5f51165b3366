import { isUnspaced, wordsIn } from '../../../language/index.ts'
import { cellMargin } from './measures.ts'

/** The widest that a letter of a table is on average, bold ones of wide typefaces too: two thirds of its height. */
const letter = 130

interface Column {
  /** What its longest word needs. */
  least: number
  /** What its cells hold on average, in letters, within bounds. */
  share: number
}

/** The words of a table: of each row, of each cell. */
export type CellWords = readonly (readonly string[])[]

/** The room that a table needs so that none of its words is broken. */
export function leastWidth(rows: CellWords): number {
  return neededBy(columnsOf(rows))
}

/**
 * The room shared out among the columns: to each what its longest word needs, and of what is left by how much its cells hold. Where there is
 * not room enough for the words, all columns give way alike.
 */
export function columnWidths(rows: CellWords, room: number): number[] {
  const columns = columnsOf(rows)
  const needed = neededBy(columns)
  if (needed > room) return columns.map(({ least }) => Math.floor((room * least) / needed))
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ least, share }) => Math.max(0, (room * share) / all - least))
  const over = wanted.reduce((sum, more) => sum + more, 0)
  return columns.map(({ least }, index) => Math.floor(least + (over > 0 ? ((room - needed) * (wanted[index] ?? 0)) / over : (room - needed) / columns.length)))
}

function neededBy(columns: Column[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0)
}

/** A row may have fewer cells than another. */
function columnsOf(rows: CellWords): Column[] {
  return Array.from({ length: Math.max(1, ...rows.map(({ length }) => length)) }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    const average = cells.reduce((sum, words) => sum + words.length, 0) / Math.max(1, cells.length)
    return { least: 2 * cellMargin + letter * Math.max(0, ...cells.map(longestWord)), share: Math.min(60, Math.max(14, average)) }
  })
}

/** Letters of the longest piece that a line must not break. */
function longestWord(words: string): number {
  const pieces = isUnspaced(words) ? wordsIn(words) : words.split(/\s+/)
  // A sign such as a block of a bar is half as wide again as a letter.
  return Math.max(...pieces.map((piece) => piece.length + (piece.match(/\p{So}/gu)?.length ?? 0) / 2))
}
