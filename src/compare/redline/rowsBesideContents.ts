import type { ComparedRow, Passage, Row } from '../acts/index.ts'

/**
 * The rows before the contents, which stand between titles and text, and those after. What passes the contents is told as removed and
 * added, and so is a move of what the document ends with, because Word does not delete its last mark, and a move of words that were
 * changed besides, because LibreOffice gives the next paragraph a wrong look when a paragraph goes by marks of two kinds.
 */
export function rowsBesideContents(rows: readonly ComparedRow[], titles: { before: number; after: number }): { titles: Row[]; text: Row[] } {
  const made: { titles: Row[]; text: Row[] } = { titles: [], text: [] }
  const met = { before: 0, after: 0 }
  for (const row of rows.map(withoutRewordedMove)) {
    const [from, to] = [passageBefore(row) !== undefined, passageAfter(row) !== undefined]
    if (from) met.before += 1
    if (to) met.after += 1
    const fromTitles = from && met.before <= titles.before
    const toTitles = to && met.after <= titles.after
    if (row.op !== 'kept' || fromTitles === toTitles) made[fromTitles || toTitles ? 'titles' : 'text'].push(row)
    else {
      made[fromTitles ? 'titles' : 'text'].push({ op: 'removed', before: row.before })
      made[toTitles ? 'titles' : 'text'].push({ op: 'added', after: row.after })
    }
  }
  return settleEnd(made)
}

function withoutRewordedMove(row: ComparedRow): Row {
  if (row.op !== 'movedAway' && row.op !== 'movedHere') return row
  return row.pieces.every(({ op }) => op === 'same') ? row : alone(row)
}

/** One end of a move as if it had no other. */
function alone(row: Extract<Row, { op: 'movedAway' | 'movedHere' }>): Row {
  return row.op === 'movedAway' ? { op: 'removed', before: row.before } : { op: 'added', after: row.after }
}

/** The passage of the earlier act that stands here. */
export function passageBefore(row: Row): Passage | undefined {
  return row.op === 'kept' || row.op === 'removed' || row.op === 'movedAway' ? row.before : undefined
}

/** The passage of the later act that stands here. */
export function passageAfter(row: Row): Passage | undefined {
  return row.op === 'kept' || row.op === 'added' || row.op === 'movedHere' ? row.after : undefined
}

function settleEnd({ titles, text }: { titles: Row[]; text: Row[] }): { titles: Row[]; text: Row[] } {
  const ending = text.slice(text.findLastIndex(({ op }) => op === 'kept') + 1)
  const settled = new Set([...titles, ...ending].flatMap((row) => ('before' in row && 'after' in row ? [row.before] : [])))
  const settle = (row: Row): Row => {
    const moved = row.op === 'movedAway' || row.op === 'movedHere'
    return moved && settled.has(row.before) ? alone(row) : row
  }
  return { titles: titles.map(settle), text: text.map(settle) }
}
