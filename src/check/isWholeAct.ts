import { compilePattern } from '../language/index.ts'
import { isAmending } from './isAmending.ts'
import type { Reading } from './reading.ts'

/** Whether a bill stands for itself from its title to its end: no extract and no change of other law. */
export function isWholeAct(reading: Reading): boolean {
  const { bill, provisions, language } = reading
  if (isAmending(reading)) return false
  if (bill.jurisdiction !== '') return true
  const [first] = provisions
  const titled = first !== undefined && bill.title !== first.origin.file && compilePattern('\\b{kind of act}\\b', language).test(bill.title)
  return titled && provisions.length >= 3 && /^\D*1$/.test(first.label)
}
