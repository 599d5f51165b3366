import type { Literal, Node, Parent } from 'unist'

/** Divisions above the basic unit, highest first as the jurisdiction names them; `mod` is a provision of an amending bill, with what it inserts into another law. */
export type DivisionType = 'title' | 'part' | 'chapter' | 'division' | 'subdivision' | 'mod'
/** The basic unit, numbered on through the act; a schedule is numbered apart, and stands behind all others at the end of the body. */
export type ProvisionType = 'section' | 'article' | 'schedule'
/** Units inside a provision, and an entry of the interpretation provision. */
export type SubdivisionType = 'subsection' | 'paragraph' | 'subparagraph' | 'point' | 'indent' | 'definition'

/** Where a node was written: the clause or template file and the line in it. */
export interface Origin {
  file: string
  line: number
}

/** What a provision or subdivision does in law. */
export type Kind =
  | 'offence'
  | 'duty'
  | 'power'
  | 'right'
  | 'procedure'
  | 'principle'
  | 'programme'
  | 'institution'
  | 'jurisdiction'
  | 'sanction'
  | 'defence'
  | 'definition'
  | 'definition-list'
  | 'application'
  | 'commencement'
  | 'citation'
  | 'final'
  | 'schedule'

/** A claim that a provision answers an element of an instrument. */
export interface Claim {
  instrument: string
  at: string
  /** What of the element it answers; nothing is said where the element has no limbs. */
  limbs?: 'all' | string[] | undefined
  /** Why it answers less than is asked. */
  weaker?: string | undefined
  by?: string | undefined
}

/** Where a rule comes from, and how far the source was read. */
export interface Source {
  instrument: string
  at: string
  status: 'verified' | 'secondary' | 'unverified'
}

export interface Text extends Literal {
  type: 'text'
  value: string
}
export interface Emphasis extends Parent {
  type: 'emphasis' | 'strong'
  children: Inline[]
}
/** Words that a setting supplied. */
export interface Value extends Literal {
  type: 'value'
  value: string
  setting: string
}
/** A setting nobody has decided: printed as its label in brackets. */
export interface Blank extends Node {
  type: 'blank'
  label: string
  setting: string
}
/** Alternatives of the model law that a country has still to choose from. */
export interface Choice extends Parent {
  type: 'choice'
  setting: string
  question: string
  /** Id of the alternative that holds where nobody chooses. */
  preferred: string
  children: Alternative[]
}
/** One of the options of an open choice. */
export interface Alternative extends Parent {
  type: 'alternative'
  id: string
  /** What stands before it where it is open: “Option 1”. */
  mark: string
  label: string
  effect?: string | undefined
  children: Inline[]
}
/** The words of the option that was chosen. */
export interface Option extends Parent {
  type: 'option'
  setting: string
  children: Inline[]
}
/** What a breach leads to. */
export interface Penalty extends Parent {
  type: 'penalty'
  class: string
  children: Inline[]
}
/** One printed piece of a reference: the words of one level, and the target whose number stands in them. */
export interface RefPart {
  value: string
  eId?: string | undefined
  /** The number of the target as `value` holds it, that a writer may print live: its label without the last full stop, or the word for it. */
  number?: string | undefined
}
export interface Ref extends Node {
  type: 'ref'
  /** Clause id, optionally with `#anchor`. */
  target: string
  parts: RefPart[]
  eId?: string | undefined
  /** Whether it opens a sentence. */
  capital?: boolean | undefined
  at: { line: number; column: number }
}
/** A use of a defined term. */
export interface Term extends Literal {
  type: 'term'
  value: string
  clause: string
}
/** The defined word itself, where it is defined. */
export interface Def extends Literal {
  type: 'def'
  value: string
}
export type Inline = Text | Emphasis | Value | Blank | Choice | Option | Penalty | Ref | Term | Def

/** The words of a unit: `content` alone, or `intro` before and `wrapUp` after its subdivisions; a `formula` has a line of its own. */
export interface Words extends Parent {
  type: 'content' | 'intro' | 'wrapUp' | 'formula'
  children: Inline[]
}

/** What a table is called, above it. */
export interface Caption extends Parent {
  type: 'caption'
  children: Inline[]
}
/** A cell of a table; a header names its column or row. */
export interface Cell extends Parent {
  type: 'cell'
  header?: true | undefined
  children: Inline[]
}
export interface Row extends Parent {
  type: 'row'
  children: Cell[]
}
export interface Table extends Parent {
  type: 'table'
  /** A caption, if it has one, then its rows. */
  children: (Caption | Row)[]
}
/** A picture: the image itself as a data URL, and what it shows, for those who do not see it. */
export interface Image extends Node {
  type: 'image'
  url: string
  alt: string
}
/** Text put into another law, with its own structure: its numbers are not those of this act, and nothing in it speaks of this act. */
export interface QuotedStructure extends Parent {
  type: 'quotedStructure'
  startQuote?: string | undefined
  endQuote?: string | undefined
  children: (Division | Provision | UnitChild)[]
}
/** What stands among the words and subdivisions of a unit, and is a block of its own. */
export type Figure = Table | Image | QuotedStructure

export interface Subdivision extends Parent {
  type: SubdivisionType
  /** Depth below the provision, 0 the first. */
  level: number
  num: number
  label: string
  eId: string
  anchor?: string | undefined
  kind: Kind
  origin: Origin
  children: UnitChild[]
}

/** A note to those who draft and decide: on the clause as a whole, a choice still open, a departure from the library, or the sources. */
export interface Note extends Literal {
  type: 'note'
  about: 'commentary' | 'choice' | 'change' | 'source'
  value: string
}

/** What a provision or subdivision holds: its words, subdivisions and figures in order, and behind them, where it comes from a clause, the notes on that. */
export type UnitChild = Words | Subdivision | Figure | Note

/** What a clause brings to the act besides its words. */
export interface FromClause {
  clause: string
  claims: Claim[]
  sources: Source[]
}

/** An entry of the interpretation provision. */
export interface Definition extends Subdivision, FromClause {
  type: 'definition'
}

export interface Provision extends Parent, FromClause {
  type: ProvisionType
  num: number
  label: string
  eId: string
  heading: string
  anchor?: string | undefined
  kind: Kind
  /** Whether it is inserted into another law. */
  inserted?: true | undefined
  origin: Origin
  children: UnitChild[]
}

export interface Division extends Parent {
  type: DivisionType
  /** Depth, 0 the highest. */
  level: number
  num: number
  label: string
  eId: string
  heading: string
  /** Whether it is inserted into another law. */
  inserted?: true | undefined
  origin: Origin
  /** Those of a `mod` begin with the words that say what is inserted where. */
  children: (Words | Division | Provision)[]
}

/** A paragraph of the opening or closing, by its function. */
export interface Block extends Parent {
  type: 'block'
  role: BlockRole
  children: Inline[]
}
export type BlockRole = 'docType' | 'docTitle' | 'docDate' | 'longTitle' | 'recital' | 'formula' | 'signature' | 'note'

export interface Preface extends Parent {
  type: 'preface'
  children: Block[]
}
export interface Preamble extends Parent {
  type: 'preamble'
  children: Block[]
}
export interface Body extends Parent {
  type: 'body'
  children: (Division | Provision)[]
}
export interface Conclusions extends Parent {
  type: 'conclusions'
  children: Block[]
}

/** How the units above the subdivisions are numbered and named. */
export interface UpperOutline {
  divisions: DivisionLevel[]
  provision: ProvisionLevel
}
/** The numbering and outline of the act, for the stages that number and refer and for writers whose format numbers by itself. */
export interface Outline extends UpperOutline {
  subdivisions: SubdivisionLevel[]
  /** How schedules are numbered and named, and what they hold; a file of version 2.0 does not say it. */
  schedule?: ScheduleLevel | undefined
  /** The same for what an amending bill inserts into another law; `self` is what the inserted text calls itself. */
  inserted?: (UpperOutline & { self: string }) | undefined
  /** Heading of the list of provisions. */
  arrangement: string
}
export type NumberStyle = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'none'
export interface Level {
  element: DivisionType | SubdivisionType
  number: NumberStyle
  /** `{n}` is the formatted number. */
  label: string
  separator?: string | undefined
  restart?: boolean | undefined
  capitals?: boolean | undefined
  /** What is printed for the number 1, where that is a word or sign of its own: “premier”, “1er”. */
  one?: string | undefined
}
/** Patterns of references: `{n}` is the number, in `alone` and `after` also `{label}`, `{ordinal}` and `{cardinal}`. */
export interface DivisionLevel extends Level {
  reference: string
}
export interface SubdivisionLevel extends Level {
  alone: string
  after: string
  /** How a deeper unit names it that a reference begins with: “du II”. References then lead from the deepest unit up. */
  within?: string | undefined
}
export interface ProvisionLevel {
  element: ProvisionType
  number: NumberStyle
  label: string
  separator?: string | undefined
  heading: 'above' | 'none'
  reference: string
  self: string
  one?: string | undefined
  /** How a unit inside names it: “de l’article 14”. */
  within?: string | undefined
  /** The number that counting begins with, where others stand before it in the law that it is inserted into. */
  first?: number | undefined
}
export interface ScheduleLevel extends ProvisionLevel {
  element: 'schedule'
  /** Label and reference of the only schedule of an act, where it bears no number. */
  only?: { label: string; reference: string } | undefined
  subdivisions: SubdivisionLevel[]
}

/** A bill: the whole document. */
export interface Bill extends Parent {
  type: 'bill'
  jurisdiction: string
  template: string
  /** BCP 47 tag. */
  language: string
  /** ISO 3166-1 alpha-2 code, where the act is one country's. */
  country?: string | undefined
  title: string
  outline: Outline
  /** The instruments that its claims and sources name, by id, with the names they are cited by. */
  instruments: Record<string, string>
  children: [Preface, Preamble, Body, Conclusions]
}

export type Unit = Division | Provision | Subdivision
export type ActNode = Bill | Preface | Preamble | Body | Conclusions | Block | Unit | Words | Figure | Caption | Row | Cell | Note | Inline | Alternative
