import type { Clause } from '../model/index.ts'
import { type Provision, provisionsOf } from '../tree/index.ts'
import type { ReportContext } from './context.ts'

/** The provisions of an act that a clause made, with the clause, in their order. */
export function provisionsWithClauses({ bill, library }: ReportContext): { provision: Provision; clause: Clause }[] {
  return [...provisionsOf(bill.children[2])].flatMap((provision) => {
    const clause = library.clauses.get(provision.clause)?.value
    return clause ? [{ provision, clause }] : []
  })
}
