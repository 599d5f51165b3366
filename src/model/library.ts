import type { Clause } from './clause.ts'
import type { Instrument } from './instrument.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Template } from './template.ts'

export interface Position {
  line: number
  column: number
}
/** Line and column of each value in a YAML file, by its path joined with `/`. */
export type Positions = Record<string, [line: number, column: number]>

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
  hash: Record<string, string | boolean>
  at: Position
}

/** A Handlebars text ready to render. */
export interface CompiledText {
  /** Digest of the source text: the key of the precompiled template. */
  digest: string
  uses: Use[]
  anchors: { name: string; at: Position }[]
  /** The precompiled template, ready for Handlebars' runtime. */
  spec: object
  /** The same as source, while it is fresh: what a build keeps. */
  precompiled?: string | undefined
}

export interface LoadedClause extends Sourced<Clause> {
  text: CompiledText
  /** The words of each option, by `choice.option`. */
  options: Record<string, CompiledText>
  /** What overlays changed in it, in order. */
  departures?: Departure[] | undefined
}
export interface LoadedTemplate extends Sourced<Template> {
  text: CompiledText
}

/** Everything the data folders hold. */
export interface Library {
  clauses: Map<string, LoadedClause>
  jurisdictions: Map<string, Sourced<Jurisdiction>>
  profiles: Map<string, Sourced<Jurisdiction>>
  templates: Map<string, LoadedTemplate>
  instruments: Map<string, Sourced<Instrument>>
}
