import type { LoadedClause } from '../../model/index.ts'
import type { ActInFile } from './actInFile.ts'
import { type ClauseFields, editClause } from './editClause.ts'
import type { Printed } from './printed.ts'
import type { Edited } from './readEdited.ts'
import { traceClause } from './traceClause.ts'

interface ChangedClause {
  clause: LoadedClause
  printed: Printed[]
  file: Edited[]
  act: ActInFile
  /** The clauses of the act. */
  included: ReadonlySet<string>
}

/** What has to change in a clause of an act; nothing where its words cannot be traced to their source. */
export function clauseFields({ clause, printed, file, act, included }: ChangedClause): ClauseFields {
  const { settings } = act.draft
  const traced = settings && traceClause(clause, settings, included)
  return traced ? editClause({ clause, printed, file, matched: act.matched, traced }) : {}
}
