import type { Language } from './language.ts'
import type { Position } from './position.ts'
import type { Amount, Bond, CompanionForm, Hierarchy, Jurisdiction, LawChange, MeasuredTerm } from './schema/index.ts'

/** One setting as a clause sees it. Without a value it prints as a blank that says `label`. */
export interface Fact {
  path: string
  label: string
  value?: string | undefined
  /** Words built from other settings; used when there is no value. */
  pattern?: string | undefined
  /** The word before an authority's name. */
  article?: string | undefined
  /** What words go by that agree with it. */
  gender?: 'masculine' | 'feminine' | undefined
  number?: 'singular' | 'plural' | undefined
  source?: string | undefined
  status?: 'verified' | 'secondary' | 'unverified' | undefined
  /** Where such a fact is usually found. */
  found?: string | undefined
  /** The file that set it, or `--set`. */
  from: string
  /** BCP 47 tags of the languages that its words, its label and where it is found are in, as the files say that gave them. */
  language?: { words?: string; label?: string; found?: string } | undefined
}

export interface PenaltyClass {
  kind: 'offence' | 'administrative'
  sanction: 'both' | 'imprisonment' | 'fine'
  /** The class as a reader knows it: “grave offences”. */
  label?: string | undefined
  fine?: Amount | undefined
}

/** What the law in force provides for a conduct. */
export interface PresentPenalty {
  imprisonment?: MeasuredTerm | undefined
  fine?: Amount | undefined
  /** Both in the words of the jurisdiction. */
  words: string
  source?: string | undefined
  status?: Fact['status']
  /** The file that says so, and the place in it. */
  file: string
  at: Position
}

type FormName =
  | 'amendment'
  | 'schedule'
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
type Forms = { [name in FormName]-?: NonNullable<Jurisdiction[name]> }

/** A jurisdiction with everything its profiles give it: what the later stages read. */
export interface Settings extends Forms {
  id: string
  name: string
  country?: string | undefined
  language: Language
  hierarchy: Hierarchy
  calendar: { offset: number; pattern: string }
  /** By name of a form that words something, `companions.<id>` for that of a companion document: the file that sets it, and the tag of the language that this file is in. */
  formSources: ReadonlyMap<string, { file: string; language: string }>
  /** By path, as `--set` takes it: `authorities.court`, `words.gazette`. */
  facts: Map<string, Fact>
  penalties: Map<string, PenaltyClass>
  /** By `theme/clause.class`: the class that stands in its place. */
  penaltyClasses: Map<string, string>
  /** By `theme/clause#anchor`. */
  presentPenalties: Map<string, PresentPenalty>
  /** What the act changes in other law, in order; the fact `amendments.1` tells where the first was read. */
  amendments: LawChange[]
  features: Map<string, boolean>
  /** Whether instruments bind the country, by their id. */
  treaties: Map<string, Bond>
  /** How companion documents are set out, by their id. */
  companions: Map<string, CompanionForm>
  /** By `theme/clause.name`. */
  parameters: Map<string, string>
  choices: Map<string, string>
}
