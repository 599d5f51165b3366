import type { RootContent } from 'mdast'
import type { Coverage } from '../check/index.ts'
import type { CompanionForm, Library, Settings } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'

/** What a companion document is made from: the finished act, what it was made of, and how far it answers each instrument. */
export interface ReportContext {
  bill: Bill
  library: Library
  settings: Settings
  /** Every instrument that has elements, in the order in which the template answers them, the others after. */
  coverages: Coverage[]
  /** How the country sets the document out, where it has a form of its own. */
  form?: CompanionForm | undefined
  /** What the document is to put first, in this order. */
  leads: readonly string[]
}

/** A part of a companion document that is made from the act. */
export type Part = (context: ReportContext) => RootContent[]
