import type { Rule } from '../../rule.ts'
import { andOr } from './and-or.ts'
import { archaicWord } from './archaic-word.ts'
import { dateRelative } from './date-relative.ts'
import { deeming } from './deeming.ts'
import { doublet } from './doublet.ts'
import { etc } from './etc.ts'
import { genderedWord } from './gendered-word.ts'
import { includingWithoutLimit } from './including-without-limit.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { proviso } from './proviso.ts'
import { respectively } from './respectively.ts'
import { slash } from './slash.ts'
import { wordyPhrase } from './wordy-phrase.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  andOr,
  archaicWord,
  dateRelative,
  deeming,
  doublet,
  etc,
  genderedWord,
  includingWithoutLimit,
  offenceWithoutPenalty,
  proviso,
  respectively,
  slash,
  wordyPhrase,
]
