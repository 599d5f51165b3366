import type { Rule } from '../../rule.ts'
import { andOr } from './and-or.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { repeatedWord } from './repeated-word.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [andOr, offenceWithoutPenalty, repeatedWord]
