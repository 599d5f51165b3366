import type { Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'
import { matchPassages } from './matchPassages.ts'
import { type Passage, passagesOf } from './passage.ts'

/** Two acts, and what of the earlier is what of the later, whatever its number, place or wording now. */
export interface MatchedActs {
  before: Bill
  after: Bill
  /** That in which the comparison is told. */
  language: Language
  /** Whether both acts tell the clauses they were drafted from. */
  drafted: boolean
  /** The passages of each act, in order. */
  old: Passage[]
  fresh: Passage[]
  /** Those of the earlier act that the later has, to the same there. */
  passages: Map<Passage, Passage>
  /** The eIds of units of the earlier act, to those of the same units in the later. */
  units: Map<string, string>
}

/** What two acts have in common. */
export function matchActs(before: Bill, after: Bill, language: Language): MatchedActs {
  const drafted = before.jurisdiction !== '' && after.jurisdiction !== ''
  const [old, fresh] = [passagesOf(before), passagesOf(after)]
  return { before, after, language, drafted, old, fresh, ...matchPassages(old, fresh, drafted) }
}
