import type { Library } from '../model/index.ts'
import { type Bill, clausesOf } from '../tree/index.ts'
import { nameOfInstrument } from './writeNotes.ts'

/** The bill with the name of each instrument that its provisions cite, in the order of the instruments' ids. */
export function nameInstruments(bill: Bill, { instruments }: Library): Bill {
  const cited = [...clausesOf(bill)].flatMap(({ claims, sources }) => [...claims, ...sources].map(({ instrument }) => instrument))
  const ids = [...new Set(cited)].sort()
  return { ...bill, instruments: Object.fromEntries(ids.map((id) => [id, nameOfInstrument(instruments.get(id)?.value, id)])) }
}
