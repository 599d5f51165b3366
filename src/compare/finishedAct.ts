import type { Coverage } from '../check/index.ts'
import type { Bill } from '../tree/index.ts'

/** An act, and how far it answers each instrument. */
export interface FinishedAct {
  bill: Bill
  coverages: Coverage[]
}
