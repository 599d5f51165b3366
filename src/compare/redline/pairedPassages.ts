import type { Element } from 'xast'
import type { Passage, Row } from '../acts/index.ts'

/** A passage that stands in both acts in the same place, and its two paragraphs. */
export interface PairedPassage {
  before: { passage: Passage; element: Element }
  after: { passage: Passage; element: Element }
}

/** The paragraphs of the passages that stay where they are. */
export function pairedPassages(rows: readonly Row[], elementOf: (passage: Passage) => Element): PairedPassage[] {
  return rows.flatMap((row) =>
    row.op === 'kept'
      ? [{ before: { passage: row.before, element: elementOf(row.before) }, after: { passage: row.after, element: elementOf(row.after) } }]
      : [],
  )
}
