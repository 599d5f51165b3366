import type { Position, Positions } from './position.ts'
import type {
  Clause,
  ClauseTranslation,
  Instrument,
  InstrumentTranslation,
  Jurisdiction,
  LanguageFile,
  RuleFile,
  Template,
  TemplateTranslation,
  Wording,
} from './schema/index.ts'
import type { TextPiece } from './textPiece.ts'

/** A file after loading: its value, and where each part of it stands. */
export interface Sourced<T> {
  value: T
  file: string
  positions: Positions
  /** Digest of the file's text. */
  digest: string
}

/** Where a clause departs from the library, and why. */
export interface Departure {
  action: 'replace' | 'patch' | 'insert' | 'omit'
  reason: string
  /** The overlay. */
  file: string
}

/** One call in a Handlebars text, and where it stands in its file. */
export interface Use {
  /** `setting` for a plain path; otherwise the helper. */
  name: string
  args: string[]
  at: Position
}

/** A Handlebars text ready to render. */
export interface CompiledText {
  /** The line of its file that it begins in. */
  line: number
  uses: Use[]
  anchors: { name: string; at: Position }[]
  pieces: TextPiece[]
}

export interface LoadedClause extends Sourced<Clause> {
  text: CompiledText
  /** The words of each option, by `choice.option`. */
  options: Record<string, CompiledText>
  /** What overlays changed in it, in order. */
  departures?: Departure[] | undefined
  /** In another language: the clause that it translates. */
  master?: LoadedClause | undefined
  /** In another language: the words of its clocks, which the events of the master still tie together. */
  clockWords?: ClauseTranslation['clocks']
}
export interface LoadedJurisdiction extends Sourced<Jurisdiction> {
  /** The jurisdiction of the same id that a project’s own file lies over. */
  below?: LoadedJurisdiction | undefined
}

export interface LoadedTemplate extends Sourced<Template> {
  text: CompiledText
  /** In another language: its headings, by those of the master. */
  headings?: Record<string, string> | undefined
}

export interface LoadedClauseTranslation extends Sourced<ClauseTranslation> {
  text: CompiledText
  options: Record<string, CompiledText>
}
export interface LoadedInstrumentTranslation extends Sourced<InstrumentTranslation> {}
export interface LoadedTemplateTranslation extends Sourced<TemplateTranslation> {
  /** Of a companion document. */
  text?: CompiledText | undefined
}

/** The words of a library in one other language, by `<id of the master>.<tag>`. Apart from the library: a run reads those that it drafts in. */
export interface Translations {
  clauses: Map<string, LoadedClauseTranslation>
  templates: Map<string, LoadedTemplateTranslation>
  instruments: Map<string, LoadedInstrumentTranslation>
}

/** Everything the data folders hold. */
export interface Library {
  clauses: Map<string, LoadedClause>
  jurisdictions: Map<string, LoadedJurisdiction>
  profiles: Map<string, Sourced<Jurisdiction>>
  templates: Map<string, LoadedTemplate>
  /** What jurisdictions and profiles say in other languages, by `<id>.<tag>`. */
  wordings: Map<string, Sourced<Wording>>
  instruments: Map<string, Sourced<Instrument>>
  /** By `<tag>/<file>`. */
  languages: Map<string, Sourced<LanguageFile>>
  /** Pictures as data URLs, by the path that clauses name them by. */
  pictures?: ReadonlyMap<string, string>
}

/** The files that rules are made of. Apart from the library, so that what only drafts need not read them. */
export interface RuleFiles {
  /** `languages/<tag>/rules/`: how that language is drafted in, whatever the subject; by `<tag>/<name>`. */
  ofLanguages: Map<string, Sourced<RuleFile>>
  /** `rules/<preset>/`: what this law needs; by `<preset>/<name>`. */
  ofLaw: Map<string, Sourced<RuleFile>>
}
