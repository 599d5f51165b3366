import type { ElementContent } from 'hast'
import type { Language } from '../../../model/index.ts'
import type { Definition, Division, Outline, Provision } from '../../../tree/index.ts'
import type { DefinedTerm } from './definedTerms.ts'

/** What the walk over the act carries. */
export interface State {
  outline: Outline
  language: Language
  /** The definition of each clause that defines a term. */
  terms: ReadonlyMap<string, DefinedTerm>
  /** Further names of units, by their eIds. */
  formerIds: ReadonlyMap<string, string>
  /** The names that instruments are cited by. */
  instruments: Readonly<Record<string, string>>
  /** How many tables have been written so far. */
  tables: { count: number }
  /** Whether notes and answers are shown. */
  notes: boolean
  /** What else stands at the head of a unit, such as the messages about it. */
  beside(node: Division | Provision | Definition): ElementContent[]
}
