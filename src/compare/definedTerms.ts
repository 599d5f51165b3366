import { type Bill, clausesOf, isDefinition, termOf } from '../tree/index.ts'

/** A definition that the interpretation provision of an act lists. */
export interface DefinedTerm {
  term: string
  clause: string
}

/** The definitions that the first act lists and the second does not. */
export function termsOnlyIn(bill: Bill, other: Bill): DefinedTerm[] {
  const known = new Set(definedIn(other).map(({ clause }) => clause))
  return definedIn(bill).filter(({ clause }) => !known.has(clause))
}

function definedIn(bill: Bill): DefinedTerm[] {
  return [...clausesOf(bill)].filter(isDefinition).map((node) => ({ term: termOf(node), clause: node.clause }))
}
