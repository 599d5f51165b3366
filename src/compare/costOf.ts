import { type Coverage, promisedBy } from '../check/index.ts'
import type { Library, LoadedTemplate } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'
import { type BrokenReference, brokenReferences } from './brokenReferences.ts'
import { type Commitment, onlyIn, type ThinnedCommitment, thinnedIn } from './commitments.ts'
import { type DefinedTerm, termsOnlyIn } from './definedTerms.ts'
import { type GoneClause, goneClauses } from './goneClauses.ts'
import { type PenaltyChange, penaltyChanges } from './penaltyChanges.ts'

/** An act, and how far it answers each instrument. */
export interface FinishedAct {
  bill: Bill
  coverages: Coverage[]
}

/** What an act loses and gains against an earlier one. */
export interface Cost {
  /** Commitments that the earlier act answered and this one does not. */
  lost: Commitment[]
  gained: Commitment[]
  /** Commitments that both acts answer, this one by fewer provisions. */
  thinned: ThinnedCommitment[]
  gone: GoneClause[]
  brokenReferences: BrokenReference[]
  definitionsLost: DefinedTerm[]
  definitionsAdded: DefinedTerm[]
  penalties: PenaltyChange[]
}

/** Compare two finished acts. `library` and `template` are those of the later one: they say what clauses require and what is promised. */
export function costOf(before: FinishedAct, after: FinishedAct, library: Library, template: LoadedTemplate): Cost {
  const promised = (instrument: string, at: string) => promisedBy(template.value.answers, instrument)(at)
  return {
    lost: onlyIn(before, after, library, promised),
    gained: onlyIn(after, before, library, promised),
    thinned: thinnedIn(before, after, library, promised),
    gone: goneClauses(before.bill, after.bill, library),
    brokenReferences: brokenReferences(before.bill, after.bill),
    definitionsLost: termsOnlyIn(before.bill, after.bill),
    definitionsAdded: termsOnlyIn(after.bill, before.bill),
    penalties: penaltyChanges(before.bill, after.bill),
  }
}
