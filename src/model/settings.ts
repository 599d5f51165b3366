import type { Hierarchy, Jurisdiction } from './jurisdiction.ts'

/** One setting as a clause sees it. Without a value it prints as a blank that says `label`. */
export interface Fact {
  path: string
  label: string
  value?: string | undefined
  /** Words built from other settings; used when there is no value. */
  pattern?: string | undefined
  /** The word before an authority's name. */
  article?: string | undefined
  source?: string | undefined
  status?: 'verified' | 'secondary' | 'unverified' | undefined
  /** The file that set it, or `--set`. */
  from: string
}

export interface PenaltyClass {
  kind: 'offence' | 'administrative'
  sanction: 'both' | 'imprisonment' | 'fine'
}

type FormName =
  | 'amendment'
  | 'paper'
  | 'obligation'
  | 'unsettled'
  | 'penalty'
  | 'definitions'
  | 'list'
  | 'arrangement'
  | 'preface'
  | 'preamble'
  | 'conclusions'
  | 'language'
type Forms = { [name in FormName]-?: NonNullable<Jurisdiction[name]> }

/** A jurisdiction with everything its profiles give it: what the later stages read. */
export interface Settings extends Forms {
  id: string
  name: string
  country?: string | undefined
  hierarchy: Hierarchy
  calendar: { offset: number; pattern: string }
  /** By path, as `--set` takes it: `authorities.hotline`, `words.gazette`. */
  facts: Map<string, Fact>
  penalties: Map<string, PenaltyClass>
  features: Map<string, boolean>
  /** By `theme/clause.name`. */
  parameters: Map<string, string>
  choices: Map<string, string>
}
