import type { Origin } from '../tree/index.ts'
import type { Reading } from './reading.ts'

export type RuleSeverity = 'error' | 'warning' | 'info' | 'off'
/** A family of rules, by the folder of its data. */
export type Preset = string

/** One thing that a rule found: where, and what in one sentence; `quote` is the words meant, as they stand. */
export interface Found {
  origin?: Origin | undefined
  /** The unit as printed. */
  label?: string | undefined
  reason: string
  quote?: string | undefined
  /** Where it differs from the rule's own. */
  hint?: string | undefined
  severity?: RuleSeverity | undefined
}

/**
 * One check of an act. Its page, docs/rules/<preset>/<id>.md, tells why it matters and shows examples, which its test runs.
 */
export interface Rule {
  id: string
  preset: Preset
  /** Ids that it had before. */
  formerly?: readonly string[]
  severity: Exclude<RuleSeverity, 'off'>
  /** Full ids of rules that tell the same fault better: where one of them finds something in a unit, this one is silent there. */
  yields?: readonly string[]
  /** Whether each thing it says is told once an act, at the first place. */
  saidOnce?: boolean
  /** What it finds, in one sentence. */
  finds: string
  /** What to do. */
  hint: string
  /** The concern on the other side, where the rule takes a side in a debate. */
  concern?: string
  /** Primary language subtags in which its words make sense; every language when left out. */
  languages?: readonly string[]
  /** Words of a lexicon without which it can find nothing: it runs in the languages that have them. */
  needs?: readonly string[]
  check(reading: Reading): Iterable<Found>
  /** The words that a finding quotes, mended, where that needs no judgment. */
  fix?(words: string): string | undefined
}
