import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { type Bill, isDivision } from '../../tree/index.ts'
import { type PlaceInAct, placeOf } from '../placeInAct.ts'
import type { Passage } from './passage.ts'

/** Where a passage stands, as a reader finds it; a line of the opening or closing by what it is called. */
export function placeOfPassage({ provision, path, unit, role }: Passage, bill: Bill, language: Language): PlaceInAct {
  if (provision) return placeOf(bill, provision, path)
  if (unit && isDivision(unit)) return { label: unit.label, heading: unit.heading, clause: '' }
  return { label: say(language, `compared.line.${role}`), heading: '', clause: '' }
}
