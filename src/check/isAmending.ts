import type { Reading } from './reading.ts'

/** Whether a bill changes another law, so that what it lacks may stand there. */
export function isAmending({ bill, divisions }: Reading): boolean {
  return bill.template === 'amendment' || divisions.some(({ type, inserted }) => type === 'mod' || inserted === true)
}
