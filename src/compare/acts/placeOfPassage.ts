import { type Bill, isDivision } from '../../tree/index.ts'
import { type PlaceInAct, placeOf } from '../placeInAct.ts'
import type { Passage } from './passage.ts'

/** What a line of the opening or closing is called. */
const lines: Record<Passage['role'], string> = {
  docType: 'kind of act',
  docTitle: 'title',
  docDate: 'date',
  longTitle: 'long title',
  recital: 'recital',
  formula: 'enacting words',
  signature: 'signature',
  note: 'note',
  heading: 'heading',
  words: 'words',
}

/** Where a passage stands, as a reader finds it. */
export function placeOfPassage({ provision, path, unit, role }: Passage, bill: Bill): PlaceInAct {
  if (provision) return placeOf(bill, provision, path)
  if (unit && isDivision(unit)) return { label: unit.label, heading: unit.heading, clause: '' }
  return { label: lines[role], heading: '', clause: '' }
}
