import { patternIn } from '../language/index.ts'
import type { Reading } from './reading.ts'

/** Whether a bill changes other law, where its title, definitions and final provisions may stand. */
export function isAmending({ bill, divisions, language }: Pick<Reading, 'bill' | 'divisions' | 'language'>): boolean {
  return (
    bill.template === 'amendment' ||
    divisions.some(({ type, inserted }) => type === 'mod' || inserted === true) ||
    patternIn(language, 'title of an amending act').test(bill.title)
  )
}
