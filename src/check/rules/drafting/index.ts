import type { Rule } from '../../rule.ts'
import { blankLeft } from './blank-left.ts'
import { circularDefinition } from './circular-definition.ts'
import { circularReference } from './circular-reference.ts'
import { deepNesting } from './deep-nesting.ts'
import { definitionWithRule } from './definition-with-rule.ts'
import { delegationWithoutControl } from './delegation-without-control.ts'
import { doubleDefinition } from './double-definition.ts'
import { dutyWithoutConsequence } from './duty-without-consequence.ts'
import { emptyDivision } from './empty-division.ts'
import { emptyProvision } from './empty-provision.ts'
import { emptyRange } from './empty-range.ts'
import { foreignEnacting } from './foreign-enacting.ts'
import { headingForm } from './heading-form.ts'
import { headingMismatch } from './heading-mismatch.ts'
import { listMixedConjunction } from './list-mixed-conjunction.ts'
import { listNotParallel } from './list-not-parallel.ts'
import { listOfOne } from './list-of-one.ts'
import { listWithoutConjunction } from './list-without-conjunction.ts'
import { longSentence } from './long-sentence.ts'
import { longSubsection } from './long-subsection.ts'
import { missingCommencement } from './missing-commencement.ts'
import { missingSaving } from './missing-saving.ts'
import { missingShortTitle } from './missing-short-title.ts'
import { mixedObligation } from './mixed-obligation.ts'
import { negativeDefinition } from './negative-definition.ts'
import { numberStyle } from './number-style.ts'
import { numberingGap } from './numbering-gap.ts'
import { offenceWithoutActor } from './offence-without-actor.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { orphanDefinitionScope } from './orphan-definition-scope.ts'
import { passiveDuty } from './passive-duty.ts'
import { penaltyWithoutOffence } from './penalty-without-offence.ts'
import { powerWithoutHolder } from './power-without-holder.ts'
import { powerWithoutLimit } from './power-without-limit.ts'
import { powerWithoutThreshold } from './power-without-threshold.ts'
import { referenceToMissing } from './reference-to-missing.ts'
import { referenceToSelf } from './reference-to-self.ts'
import { repeatedText } from './repeated-text.ts'
import { slash } from './slash.ts'
import { tooManySubsections } from './too-many-subsections.ts'
import { undefinedAcronym } from './undefined-acronym.ts'
import { undefinedTerm } from './undefined-term.ts'
import { unreachableOption } from './unreachable-option.ts'
import { unusedDefinition } from './unused-definition.ts'
import { unusedSchedule } from './unused-schedule.ts'
import { vagueTime } from './vague-time.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  blankLeft,
  circularDefinition,
  circularReference,
  deepNesting,
  definitionWithRule,
  delegationWithoutControl,
  doubleDefinition,
  dutyWithoutConsequence,
  emptyDivision,
  emptyProvision,
  emptyRange,
  foreignEnacting,
  headingForm,
  headingMismatch,
  listMixedConjunction,
  listNotParallel,
  listOfOne,
  listWithoutConjunction,
  longSentence,
  longSubsection,
  missingCommencement,
  missingSaving,
  missingShortTitle,
  mixedObligation,
  negativeDefinition,
  numberingGap,
  numberStyle,
  offenceWithoutActor,
  offenceWithoutPenalty,
  orphanDefinitionScope,
  passiveDuty,
  penaltyWithoutOffence,
  powerWithoutHolder,
  powerWithoutLimit,
  powerWithoutThreshold,
  referenceToMissing,
  referenceToSelf,
  repeatedText,
  slash,
  tooManySubsections,
  undefinedAcronym,
  undefinedTerm,
  unreachableOption,
  unusedDefinition,
  unusedSchedule,
  vagueTime,
]
