import type { Rule } from '../../rule.ts'
import { andOr } from './and-or.ts'
import { blankLeft } from './blank-left.ts'
import { circularDefinition } from './circular-definition.ts'
import { circularReference } from './circular-reference.ts'
import { deepNesting } from './deep-nesting.ts'
import { definitionWithRule } from './definition-with-rule.ts'
import { doubleDefinition } from './double-definition.ts'
import { headingForm } from './heading-form.ts'
import { headingMismatch } from './heading-mismatch.ts'
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
import { negativeDefinition } from './negative-definition.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { orphanDefinitionScope } from './orphan-definition-scope.ts'
import { referenceByPosition } from './reference-by-position.ts'
import { referenceToMissing } from './reference-to-missing.ts'
import { referenceToSelf } from './reference-to-self.ts'
import { referenceTooWide } from './reference-too-wide.ts'
import { repeatedText } from './repeated-text.ts'
import { termVariation } from './term-variation.ts'
import { tooManySubsections } from './too-many-subsections.ts'
import { undefinedTerm } from './undefined-term.ts'
import { unreachableOption } from './unreachable-option.ts'
import { unusedDefinition } from './unused-definition.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  andOr,
  blankLeft,
  circularDefinition,
  circularReference,
  deepNesting,
  definitionWithRule,
  doubleDefinition,
  headingForm,
  headingMismatch,
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
  negativeDefinition,
  offenceWithoutPenalty,
  orphanDefinitionScope,
  referenceByPosition,
  referenceToMissing,
  referenceToSelf,
  referenceTooWide,
  repeatedText,
  termVariation,
  tooManySubsections,
  undefinedTerm,
  unreachableOption,
  unusedDefinition,
]
