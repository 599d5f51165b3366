import { type ComparedActs, type ComparedRow, diffTokens, isReworded, type Token } from '../acts/index.ts'
import { type Printed, printedTokens, printedWords } from './printedTokens.ts'

/** Words that both passages of a row have, each in its own reading of them, or that only one has. */
export interface Segment {
  op: 'same' | 'added' | 'removed'
  before: Printed[]
  after: Printed[]
}

/** The words of each row, set as its acts set them. */
export function segmentsOf({ units, rows }: ComparedActs): Segment[][] {
  const oldKey = (eId: string) => units.get(eId) ?? `was ${eId}`
  const freshKey = (eId: string) => eId
  return rows.map((row) =>
    isReworded(row) && row.op !== 'removed' && row.op !== 'added'
      ? withTwins(printedTokens(row.before.children, oldKey), printedTokens(row.after.children, freshKey))
      : [whole(row)],
  )
}

function whole(row: ComparedRow): Segment {
  const before = 'before' in row ? printedWords(row.before.children) : []
  const after = 'after' in row ? printedWords(row.after.children) : []
  return { op: row.op === 'removed' || row.op === 'added' ? row.op : 'same', before, after }
}

/** A run that both have is told by its later words; the earlier ones are as many tokens of the earlier passage. */
function withTwins<T extends Token & Printed>(before: T[], after: T[]): Segment[] {
  let read = 0
  return diffTokens(before, after).map(({ op, tokens }) => {
    if (op === 'added') return { op, before: [], after: tokens }
    const twins = before.slice(read, read + tokens.length)
    read += tokens.length
    return { op, before: twins, after: op === 'same' ? tokens : [] }
  })
}
