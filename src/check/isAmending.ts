import type { Reading } from './reading.ts'

/** Whether a bill works inside another law, which holds the general parts. */
export function isAmending({ bill, divisions }: Reading): boolean {
  return bill.template === 'amendment' || divisions.some(({ type }) => type === 'mod')
}
