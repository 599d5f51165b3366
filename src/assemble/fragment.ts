/**
 * A rendered text after Markdown has been parsed and before values enter: the structure alone, with marks where values, anchors
 * and lines stood. It is the same for every jurisdiction whose conditions fall the same way, and plain JSON, so it can be remembered.
 */
export type FragmentInline = string | { emphasis: FragmentInline[] } | { strong: FragmentInline[] }
/** A table: the words above it, its rows of cells, and whether the first of them names the columns. */
export interface FragmentTable {
  caption?: FragmentInline[]
  headed: boolean
  rows: FragmentInline[][][]
}
export type FragmentPart =
  | FragmentInline[]
  | { items: FragmentItem[] }
  | { table: FragmentTable }
  | { formula: FragmentInline[] }
  | { picture: string; alt: FragmentInline[] }
export interface FragmentItem {
  parts: FragmentPart[]
}
/** A clause: one unnumbered item that holds the whole text. */
export type ClauseFragment = FragmentItem
/** A template: headings and clauses in order, and where it begins and ends (`amend` empty) to amend a law. */
export type TemplateFragment = ({ depth: number; heading: string } | { clause: string } | { amend: string })[]

export interface FragmentProblem {
  reason: string
  hint: string
  /** Line in the rendered text, counted from 1. */
  line: number
}

/** Fragments made before, by the digest of the rendered text. */
export type FragmentMemo = Pick<Map<string, ClauseFragment | TemplateFragment>, 'get' | 'set'>
