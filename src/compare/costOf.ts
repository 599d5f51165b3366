import { promisedBy } from '../check/index.ts'
import type { Language, Library, LoadedTemplate } from '../model/index.ts'
import { matchActs, type PenaltyChange, penaltyChanges, type ReferenceChanges, referenceChanges } from './acts/index.ts'
import { type Commitment, onlyIn, type ThinnedCommitment, thinnedIn } from './commitments.ts'
import { type DefinedTerm, termsOnlyIn } from './definedTerms.ts'
import type { FinishedAct } from './finishedAct.ts'
import { type GoneClause, goneClauses } from './goneClauses.ts'

/** What an act loses and gains against an earlier one. */
export interface Cost extends ReferenceChanges {
  /** Commitments that the earlier act answered and this one does not. */
  lost: Commitment[]
  gained: Commitment[]
  /** Commitments that both acts answer, this one by fewer provisions. */
  thinned: ThinnedCommitment[]
  gone: GoneClause[]
  definitionsLost: DefinedTerm[]
  definitionsAdded: DefinedTerm[]
  penalties: PenaltyChange[]
}

/**
 * Compare two finished acts. `library` and `template` are those of the later one: they say what clauses require and what is promised;
 * `language` is that in which it is told.
 */
export function costOf(before: FinishedAct, after: FinishedAct, library: Library, template: LoadedTemplate, language: Language): Cost {
  const promised = (instrument: string, at: string) => promisedBy(template.value.answers, instrument)(at)
  const matched = matchActs(before.bill, after.bill, language)
  return {
    lost: onlyIn(before, after, library, promised),
    gained: onlyIn(after, before, library, promised),
    thinned: thinnedIn(before, after, library, promised),
    gone: goneClauses(before.bill, after.bill, library),
    definitionsLost: termsOnlyIn(before.bill, after.bill),
    definitionsAdded: termsOnlyIn(after.bill, before.bill),
    penalties: penaltyChanges(matched),
    ...referenceChanges(matched),
  }
}
