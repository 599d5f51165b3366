import { type ComparedRow, isReworded } from '../acts/index.ts'

/**
 * Rows of a comparison from one up to another that are shown together: a change, numbered from 0; unchanged rows that are in view
 * beside it; or a stretch of unchanged rows that folds.
 */
export interface RowBlock {
  kind: 'change' | 'context' | 'stretch'
  nth?: number
  from: number
  to: number
}

/** How many unchanged passages of a changed provision stay in view on each side of a change. */
const near = 6
/** Fewer passages than this are read sooner than unfolded. */
const worthFolding = 3

/** The rows of a comparison in blocks, in order. */
export function blocksOf(rows: ComparedRow[]): RowBlock[] {
  const blocks: RowBlock[] = []
  let [from, nth] = [0, 0]
  while (from < rows.length) {
    const to = endOf(rows, from)
    if (isChanged(rows[from])) blocks.push({ kind: 'change', nth: nth++, from, to })
    else blocks.push(...folded(rows, from, to))
    from = to
  }
  return blocks
}

/** Whether a row stays in view while the unchanged is folded: the headings, so that a reader knows where they are. */
export function isLandmark(row: ComparedRow | undefined): boolean {
  const role = row && passageOf(row).role
  return role === 'heading' || role === 'docTitle'
}

/** Whether more became of a row than a new number. */
export function isChanged(row: ComparedRow | undefined): boolean {
  return row !== undefined && (row.op !== 'kept' || isReworded(row))
}

/** Where the change or the unchanged rows end that begin at a row. */
function endOf(rows: ComparedRow[], from: number): number {
  const changed = isChanged(rows[from])
  let to = from + 1
  while (to < rows.length && isChanged(rows[to]) === changed && (!changed || goesOn(rows[to - 1], rows[to]))) to++
  return to
}

/** Whether a change goes on: in the same provision, or in the first one below a heading with the same fate. A rewording is a change by itself. */
function goesOn(last: ComparedRow | undefined, next: ComparedRow | undefined): boolean {
  if (!last || !next || last.op !== next.op || last.op === 'kept') return false
  const [holder, nextHolder] = [passageOf(last).provision, passageOf(next).provision]
  return holder === undefined || holder === nextHolder
}

/** Unchanged rows: those near the changes around them in view, what is between in a stretch if it is long. */
function folded(rows: ComparedRow[], from: number, to: number): RowBlock[] {
  const isNear = (index: number) =>
    (index - from < near && sameProvision(rows[index], rows[from - 1])) || (to - 1 - index < near && sameProvision(rows[index], rows[to]))
  const folds = (index: number) => !isLandmark(rows[index]) && !isNear(index)
  const indices = Array.from({ length: to - from }, (_, index) => from + index)
  const folding = indices.filter(folds)
  const last = folding.at(-1)
  if (last === undefined || folding.length < worthFolding) return [{ kind: 'context', from, to }]
  const first = indices.find((index) => folds(index) || isLandmark(rows[index])) ?? from
  const made: RowBlock[] = [
    { kind: 'context', from, to: first },
    { kind: 'stretch', from: first, to: last + 1 },
    { kind: 'context', from: last + 1, to },
  ]
  return made.filter((block) => block.to > block.from)
}

function sameProvision(one: ComparedRow | undefined, other: ComparedRow | undefined): boolean {
  const held = other ? provisionsOf(other) : []
  return one !== undefined && provisionsOf(one).some((provision) => held.includes(provision))
}

function provisionsOf(row: ComparedRow) {
  return [...('before' in row ? [row.before.provision] : []), ...('after' in row ? [row.after.provision] : [])].filter((found) => found !== undefined)
}

/** The passage that stands where the row stands. */
function passageOf(row: ComparedRow) {
  return row.op === 'removed' || row.op === 'movedAway' ? row.before : row.after
}
