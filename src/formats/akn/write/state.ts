import { type Bill, clausesOf, inlinesOf, isDefinition, termOf, wordsOf } from '../../../tree/index.ts'
import type { Context } from '../../format.ts'
import { prefixes } from '../vocabulary.ts'

/** A defined term, by the name that it is referred to by. */
export interface TermEntry {
  clause: string
  eId: string
  showAs: string
}

/** What the walk carries along. */
export interface State {
  bill: Bill
  context: Context
  /** Defined terms by clause. */
  terms: Map<string, TermEntry>
  /** How many notes have been printed so far. */
  notes: number
  /** How many blocks of each name the opening and closing hold so far. */
  blocks: Map<string, number>
}

export function stateOf(bill: Bill, context: Context): State {
  return { bill, context, terms: termsOf(bill), notes: 0, blocks: new Map() }
}

/** The terms that the bill defines or uses; a term is called by its clause's own name, and by the whole id where two would be alike. */
function termsOf(bill: Bill): Map<string, TermEntry> {
  const shown = new Map<string, string>()
  for (const node of clausesOf(bill)) if (isDefinition(node)) shown.set(node.clause, termOf(node))
  for (const { children } of wordsOf(bill)) {
    for (const node of inlinesOf(children)) if (node.type === 'term' && !shown.has(node.clause)) shown.set(node.clause, node.value)
  }
  const taken = new Set<string>()
  return new Map(
    [...shown].map(([clause, showAs]) => {
      const short = clause.split('/').at(-1) ?? clause
      const name = taken.has(short) ? clause.replaceAll('/', '.') : short
      taken.add(short)
      return [clause, { clause, eId: prefixes.term + name.replace(/\s/g, '-'), showAs }]
    }),
  )
}

/** The day that the file bears; the schema wants one wherever a date is spoken of. */
export function dateOf({ context }: State): string {
  return context.date.toISOString().slice(0, 10)
}
