import type { Rule } from '../../rule.ts'
import { ambiguousScope } from './ambiguous-scope.ts'
import { andOr } from './and-or.ts'
import { archaicWord } from './archaic-word.ts'
import { dateRelative } from './date-relative.ts'
import { deeming } from './deeming.ts'
import { delegationWithoutControl } from './delegation-without-control.ts'
import { doubleNegative } from './double-negative.ts'
import { doublet } from './doublet.ts'
import { dutyOnVictim } from './duty-on-victim.ts'
import { dutyWithoutConsequence } from './duty-without-consequence.ts'
import { emptyDivision } from './empty-division.ts'
import { emptyProvision } from './empty-provision.ts'
import { etc } from './etc.ts'
import { foreignEnacting } from './foreign-enacting.ts'
import { genderedWord } from './gendered-word.ts'
import { includingWithoutLimit } from './including-without-limit.ts'
import { mixedObligation } from './mixed-obligation.ts'
import { numberStyle } from './number-style.ts'
import { numberingGap } from './numbering-gap.ts'
import { offenceWithoutActor } from './offence-without-actor.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { passiveDuty } from './passive-duty.ts'
import { penaltyOutOfScale } from './penalty-out-of-scale.ts'
import { penaltyWithoutOffence } from './penalty-without-offence.ts'
import { powerWithoutHolder } from './power-without-holder.ts'
import { powerWithoutLimit } from './power-without-limit.ts'
import { powerWithoutThreshold } from './power-without-threshold.ts'
import { proviso } from './proviso.ts'
import { purposeAsRule } from './purpose-as-rule.ts'
import { respectively } from './respectively.ts'
import { slash } from './slash.ts'
import { undefinedAcronym } from './undefined-acronym.ts'
import { unlessOtherwise } from './unless-otherwise.ts'
import { vagueTime } from './vague-time.ts'
import { weaselWord } from './weasel-word.ts'
import { wordyPhrase } from './wordy-phrase.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  ambiguousScope,
  andOr,
  archaicWord,
  dateRelative,
  deeming,
  delegationWithoutControl,
  doubleNegative,
  doublet,
  dutyOnVictim,
  dutyWithoutConsequence,
  emptyDivision,
  emptyProvision,
  etc,
  foreignEnacting,
  genderedWord,
  includingWithoutLimit,
  mixedObligation,
  numberingGap,
  numberStyle,
  offenceWithoutActor,
  offenceWithoutPenalty,
  passiveDuty,
  penaltyOutOfScale,
  penaltyWithoutOffence,
  powerWithoutHolder,
  powerWithoutLimit,
  powerWithoutThreshold,
  proviso,
  purposeAsRule,
  respectively,
  slash,
  undefinedAcronym,
  unlessOtherwise,
  vagueTime,
  weaselWord,
  wordyPhrase,
]
