import { measureCoverage, promisedBy } from '../../check/index.ts'
import { type ChangedPlace, type ChangeSummary, type ComparedActs, changesByPlace, compareActs, summaryOf } from '../../compare/acts/index.ts'
import type { FinishedAct } from '../../compare/index.ts'
import { type Commitment, onlyIn } from '../../compare/index.ts'
import { spokenLanguage } from '../../language/index.ts'
import type { Library } from '../../model/index.ts'
import { measurable } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import type { OpenedAct } from '../open/index.ts'

/** What changed between two acts, the summary before the passages. */
export interface ActsComparison {
  /** The names by which the two acts were opened. */
  names: { before: string; after: string }
  summary: ChangeSummary
  /** What only one of the acts answers of each instrument; nothing where an act came from a file that tells no claims. */
  commitments?: { lost: Commitment[]; gained: Commitment[] }
  changes: ChangedPlace[]
  /** The whole of both acts, row by row. */
  compared: ComparedActs
}

type Opened = OpenedAct & { bill: Bill }

/**
 * Compare two opened acts. `library` holds the instruments that they are measured against; `language` is the tag of that in which the
 * comparison is told, where it is not that of the later act.
 */
export function compareDrafts(before: Opened, after: Opened, library: Library, language: string = after.bill.language): ActsComparison {
  const compared = compareActs(before.bill, after.bill, spokenLanguage(library, language))
  const summary = summaryOf(compared)
  const both = before.from !== 'words' && after.from !== 'words'
  const commitments = both ? commitmentsOf(before.bill, after.bill, library) : undefined
  return {
    names: { before: before.name, after: after.name },
    summary,
    ...(commitments ? { commitments } : {}),
    changes: changesByPlace(compared),
    compared,
  }
}

function commitmentsOf(before: Bill, after: Bill, library: Library): { lost: Commitment[]; gained: Commitment[] } {
  const template = library.templates.get(after.template)
  const promised = (instrument: string, at: string) => (template ? promisedBy(template.value.answers, instrument)(at) : false)
  const measured = measurable(library, template ? [template] : [])
  const finish = (bill: Bill): FinishedAct => {
    const declines = library.templates.get(bill.template)?.value.declines ?? []
    return { bill, coverages: measured.map((instrument) => measureCoverage(bill, instrument, declines)) }
  }
  const [old, fresh] = [finish(before), finish(after)]
  return { lost: onlyIn(old, fresh, library, promised), gained: onlyIn(fresh, old, library, promised) }
}
