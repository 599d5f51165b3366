import { primaryOf } from '../../language/index.ts'
import type { Bill } from '../../tree/index.ts'
import { type Reading, readAct } from '../reading.ts'
import type { RuleBook } from './ruleBook.ts'

const known = new WeakMap<Bill, Reading>()

/** A bill read with what a book knows of its language, once for all that ask. */
export function readingFor(bill: Bill, { lexiconOf }: Pick<RuleBook, 'lexiconOf'>): Reading {
  const lexicon = lexiconOf(primaryOf(bill.language))
  const before = known.get(bill)
  if (before?.language === lexicon) return before
  const reading = readAct(bill, lexicon)
  known.set(bill, reading)
  return reading
}
