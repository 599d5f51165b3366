import { type Passage, passagesOf } from '../../compare/acts/index.ts'
import { type Bill, isSchedule, isSubdivision, type Outline, scheduleLevel, separatorOf, text } from '../../tree/index.ts'
import { type PrintedWords, printWords } from './printedWords.ts'

/** A paragraph of the act. */
export interface Printed extends PrintedWords {
  passage: Passage
  /** Depth of its automatic number in its list. */
  level?: number | undefined
  /** The label that stands among its words, with the space after it; empty where Word counts it. */
  typed: string
}

const known = new WeakMap<Bill, Printed[]>()

/** The paragraphs of an act, worked out once for each. */
export function printedAct(bill: Bill): Printed[] {
  const printed = known.get(bill) ?? passagesOf(bill).map((passage) => printPassage(passage, bill.outline))
  known.set(bill, printed)
  return printed
}

/** A passage as its paragraph reads. */
function printPassage(passage: Passage, outline: Outline): Printed {
  const typed = typedLabel(passage, outline)
  return { passage, typed, level: typed === '' ? levelOf(passage) : undefined, ...printWords([...(typed === '' ? [] : [text(typed)]), ...passage.children]) }
}

/** The only schedule of an act has no number that Word could count, so that its label stands among the words of its heading. */
function typedLabel({ unit, role }: Passage, outline: Outline): string {
  if (!unit || isSubdivision(unit) || !isSchedule(unit) || role !== 'heading' || unit.label !== scheduleLevel(outline).only?.label) return ''
  return `${unit.label}${separatorOf(unit, outline)}`.replace(/\s+/g, ' ')
}

/** The depth at which Word numbers a passage: the provision 0, what is below it by its level; the lists of a definition count for themselves. */
function levelOf({ unit, provision, path, role, label, nth }: Passage): number | undefined {
  if (!unit) return undefined
  if (unit === provision) return role === 'heading' || label !== '' ? 0 : undefined
  if (!provision) return role === 'heading' ? ('level' in unit ? unit.level : 0) : nth === 0 ? 0 : undefined
  if (!('level' in unit) || nth > 0) return undefined
  // Without a heading, the first subdivision runs on from the number of its provision.
  if (provision.children[0] === unit && label.startsWith(provision.label) && provision.label !== '' && label !== unit.label) return 0
  const definition = path.findIndex(({ type }) => type === 'definition')
  if (definition === -1) return unit.level + 1
  return unit.type === 'definition' ? undefined : path.length - definition - 2
}

/** The clause that the words of a passage come from; undefined for what a template or settings give. */
export function clauseOf({ provision, path }: Passage): string | undefined {
  const [first] = path
  if (first && isSubdivision(first) && first.type === 'definition' && 'clause' in first) return String(first.clause)
  return provision?.clause
}
