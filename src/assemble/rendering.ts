import type { CompiledText, LoadedClause, Settings } from '../model/index.ts'
import type { Inline } from '../tree/index.ts'

/** A text that is rendered, with what its calls read and fill. */
export interface Rendering {
  settings: Settings
  clause: LoadedClause | undefined
  text: CompiledText
  /** Ids of the clauses in the act; a template adds those that it places. */
  included: Set<string>
  /** What each value mark stands for, by index. */
  values: Inline[][]
}
