import { type Definition, type Note, notesOn, type Provision } from '../../../../tree/index.ts'

export type Noted = Provision | Definition

/** The notes of one provision or definition, under the number that its mark gives. */
export interface NumberedNotes {
  id: number
  notes: Note[]
}

/** Those that have notes to be shown, numbered in order from `first`. */
export function numberedNotes(nodes: Noted[], first: number, shown: (notes: Note[]) => Note[]): Map<Noted, NumberedNotes> {
  const placed = nodes.map((node) => ({ node, notes: shown(notesOn(node)) })).filter(({ notes }) => notes.length > 0)
  return new Map(placed.map(({ node, notes }, index) => [node, { id: first + index, notes }]))
}
