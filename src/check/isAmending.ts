import type { Reading } from './reading.ts'

/** Whether a bill changes other law, where its title, definitions and final provisions may stand. */
export function isAmending({ bill, divisions }: Pick<Reading, 'bill' | 'divisions'>): boolean {
  return (
    bill.template === 'amendment' ||
    divisions.some(({ type, inserted }) => type === 'mod' || inserted === true) ||
    /\b(amendments?|amending|amend)\b/i.test(bill.title)
  )
}
