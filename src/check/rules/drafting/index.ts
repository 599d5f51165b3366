import type { Rule } from '../../rule.ts'
import { ambiguousScope } from './ambiguous-scope.ts'
import { andOr } from './and-or.ts'
import { archaicWord } from './archaic-word.ts'
import { blankLeft } from './blank-left.ts'
import { circularDefinition } from './circular-definition.ts'
import { circularReference } from './circular-reference.ts'
import { dateRelative } from './date-relative.ts'
import { deeming } from './deeming.ts'
import { deepNesting } from './deep-nesting.ts'
import { definitionWithRule } from './definition-with-rule.ts'
import { delegationWithoutControl } from './delegation-without-control.ts'
import { doubleDefinition } from './double-definition.ts'
import { doubleNegative } from './double-negative.ts'
import { doublet } from './doublet.ts'
import { dutyOnVictim } from './duty-on-victim.ts'
import { dutyWithoutConsequence } from './duty-without-consequence.ts'
import { emptyDivision } from './empty-division.ts'
import { emptyProvision } from './empty-provision.ts'
import { etc } from './etc.ts'
import { foreignEnacting } from './foreign-enacting.ts'
import { genderedWord } from './gendered-word.ts'
import { headingForm } from './heading-form.ts'
import { headingMismatch } from './heading-mismatch.ts'
import { includingWithoutLimit } from './including-without-limit.ts'
import { listMixedConjunction } from './list-mixed-conjunction.ts'
import { listNotParallel } from './list-not-parallel.ts'
import { listOfOne } from './list-of-one.ts'
import { listWithoutConjunction } from './list-without-conjunction.ts'
import { longSentence } from './long-sentence.ts'
import { longSubsection } from './long-subsection.ts'
import { meansAndIncludes } from './means-and-includes.ts'
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
import { penaltyOutOfScale } from './penalty-out-of-scale.ts'
import { penaltyWithoutOffence } from './penalty-without-offence.ts'
import { powerWithoutHolder } from './power-without-holder.ts'
import { powerWithoutLimit } from './power-without-limit.ts'
import { powerWithoutThreshold } from './power-without-threshold.ts'
import { proviso } from './proviso.ts'
import { purposeAsRule } from './purpose-as-rule.ts'
import { referenceByPosition } from './reference-by-position.ts'
import { referenceToMissing } from './reference-to-missing.ts'
import { referenceToSelf } from './reference-to-self.ts'
import { referenceTooWide } from './reference-too-wide.ts'
import { repeatedText } from './repeated-text.ts'
import { repeatedWord } from './repeated-word.ts'
import { respectively } from './respectively.ts'
import { slash } from './slash.ts'
import { termVariation } from './term-variation.ts'
import { tooManySubsections } from './too-many-subsections.ts'
import { undefinedAcronym } from './undefined-acronym.ts'
import { undefinedTerm } from './undefined-term.ts'
import { unlessOtherwise } from './unless-otherwise.ts'
import { unreachableOption } from './unreachable-option.ts'
import { unusedDefinition } from './unused-definition.ts'
import { vagueTime } from './vague-time.ts'
import { weaselWord } from './weasel-word.ts'
import { wordyPhrase } from './wordy-phrase.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  ambiguousScope,
  andOr,
  archaicWord,
  blankLeft,
  circularDefinition,
  circularReference,
  dateRelative,
  deeming,
  deepNesting,
  definitionWithRule,
  delegationWithoutControl,
  doubleDefinition,
  doubleNegative,
  doublet,
  dutyOnVictim,
  dutyWithoutConsequence,
  emptyDivision,
  emptyProvision,
  etc,
  foreignEnacting,
  genderedWord,
  headingForm,
  headingMismatch,
  includingWithoutLimit,
  listMixedConjunction,
  listNotParallel,
  listOfOne,
  listWithoutConjunction,
  longSentence,
  longSubsection,
  meansAndIncludes,
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
  penaltyOutOfScale,
  penaltyWithoutOffence,
  powerWithoutHolder,
  powerWithoutLimit,
  powerWithoutThreshold,
  proviso,
  purposeAsRule,
  referenceByPosition,
  referenceToMissing,
  referenceTooWide,
  referenceToSelf,
  repeatedText,
  repeatedWord,
  respectively,
  slash,
  termVariation,
  tooManySubsections,
  undefinedAcronym,
  undefinedTerm,
  unlessOtherwise,
  unreachableOption,
  unusedDefinition,
  vagueTime,
  weaselWord,
  wordyPhrase,
]
