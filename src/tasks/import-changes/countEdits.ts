import type { Project } from '../../model/index.ts'
import { ownedBy } from './owners.ts'
import type { Printed } from './printed.ts'
import type { Settled } from './settledSpots.ts'

/** How many edits of a file came home with an import, how many had before it, and how many are listed because they have no place. */
export interface EditCount {
  home: number
  before: number
  listed: number
}

/** What an import did with the edits of words: the paragraphs that differed before it and after it, and the clauses that it changes or leaves out. */
interface WordsDone {
  differed: number
  differ: number
  /** Clauses left out whole. */
  omitted: readonly string[]
  printed: Printed[]
}

/** Edits of words that came home: a paragraph is one, and so is a clause that was taken out, however many paragraphs it had. */
export function wordsHome({ differed, differ, omitted, printed }: WordsDone): number {
  const owned = ownedBy(printed)
  const within = omitted.reduce((sum, clause) => sum + (owned.get(clause)?.length ?? 1) - 1, 0)
  return Math.max(0, differed - differ - within)
}

/** The settings that the project does not have yet. */
export function freshOf(settled: readonly Settled[], project: Project): Settled[] {
  return settled.filter(({ group, name, value }) => project[group][name] !== value)
}
