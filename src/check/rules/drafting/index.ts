import type { Rule } from '../../rule.ts'
import { andOr } from './and-or.ts'
import { circularDefinition } from './circular-definition.ts'
import { deepNesting } from './deep-nesting.ts'
import { definitionWithRule } from './definition-with-rule.ts'
import { doubleDefinition } from './double-definition.ts'
import { listMixedConjunction } from './list-mixed-conjunction.ts'
import { listNotParallel } from './list-not-parallel.ts'
import { listOfOne } from './list-of-one.ts'
import { listWithoutConjunction } from './list-without-conjunction.ts'
import { longSentence } from './long-sentence.ts'
import { longSubsection } from './long-subsection.ts'
import { meansAndIncludes } from './means-and-includes.ts'
import { negativeDefinition } from './negative-definition.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { orphanDefinitionScope } from './orphan-definition-scope.ts'
import { referenceByPosition } from './reference-by-position.ts'
import { referenceTooWide } from './reference-too-wide.ts'
import { termVariation } from './term-variation.ts'
import { tooManySubsections } from './too-many-subsections.ts'
import { undefinedTerm } from './undefined-term.ts'
import { unusedDefinition } from './unused-definition.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  andOr,
  circularDefinition,
  deepNesting,
  definitionWithRule,
  doubleDefinition,
  listMixedConjunction,
  listNotParallel,
  listOfOne,
  listWithoutConjunction,
  longSentence,
  longSubsection,
  meansAndIncludes,
  negativeDefinition,
  offenceWithoutPenalty,
  orphanDefinitionScope,
  referenceByPosition,
  referenceTooWide,
  termVariation,
  tooManySubsections,
  undefinedTerm,
  unusedDefinition,
]
