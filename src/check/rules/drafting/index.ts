import type { Rule } from '../../rule.ts'
import { andOr } from './and-or.ts'
import { deepNesting } from './deep-nesting.ts'
import { listMixedConjunction } from './list-mixed-conjunction.ts'
import { listNotParallel } from './list-not-parallel.ts'
import { listOfOne } from './list-of-one.ts'
import { listWithoutConjunction } from './list-without-conjunction.ts'
import { longSentence } from './long-sentence.ts'
import { longSubsection } from './long-subsection.ts'
import { meansAndIncludes } from './means-and-includes.ts'
import { offenceWithoutPenalty } from './offence-without-penalty.ts'
import { referenceByPosition } from './reference-by-position.ts'
import { referenceTooWide } from './reference-too-wide.ts'
import { tooManySubsections } from './too-many-subsections.ts'

/** Good drafting, whatever the subject. */
export const drafting: readonly Rule[] = [
  andOr,
  deepNesting,
  listMixedConjunction,
  listNotParallel,
  listOfOne,
  listWithoutConjunction,
  longSentence,
  longSubsection,
  meansAndIncludes,
  offenceWithoutPenalty,
  referenceByPosition,
  referenceTooWide,
  tooManySubsections,
]
