import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { valued } from '../vocabulary/index.ts'

/** The place of a number: which list, at what depth. */
export interface ListPlace {
  /** The number by which the numbering part knows the list. */
  number: number
  level: number
}

export interface Indent {
  left: number
  hanging?: number
}

/** How a paragraph is set. Lengths are twentieths of a point, lines 240ths of a line. */
export interface ParagraphLook {
  style?: string
  keepNext?: true
  keepLines?: true
  pageBreakBefore?: true
  list?: ListPlace
  suppressLineNumbers?: true
  /** Where a tab leads. */
  tab?: number
  rightToLeft?: true
  spacing?: { before?: number; after?: number; line?: number; lineRule?: 'auto' }
  indent?: Indent
  alignment?: 'left' | 'center' | 'start' | 'end'
  outlineLevel?: number
}

/** The properties of a paragraph, in the order of the schema (ECMA-376 part 1, 17.3.1.26). */
export function paragraphProperties(look: ParagraphLook): Element[] {
  const { style, keepNext, keepLines, pageBreakBefore, list, suppressLineNumbers, tab, rightToLeft, spacing, indent, alignment, outlineLevel } = look
  return [
    ...(style ? [valued('w:pStyle', style)] : []),
    ...(keepNext ? [element('w:keepNext')] : []),
    ...(keepLines ? [element('w:keepLines')] : []),
    ...(pageBreakBefore ? [element('w:pageBreakBefore')] : []),
    ...(list ? [element('w:numPr', {}, [valued('w:ilvl', list.level), valued('w:numId', list.number)])] : []),
    ...(suppressLineNumbers ? [element('w:suppressLineNumbers')] : []),
    ...(tab ? [element('w:tabs', {}, [element('w:tab', { 'w:val': 'left', 'w:pos': String(tab) })])] : []),
    ...(rightToLeft ? [element('w:bidi')] : []),
    ...(spacing ? [element('w:spacing', measured(spacing))] : []),
    ...(indent ? [element('w:ind', measured({ left: indent.left, hanging: indent.hanging }))] : []),
    ...(alignment ? [valued('w:jc', alignment)] : []),
    ...(outlineLevel === undefined ? [] : [valued('w:outlineLvl', outlineLevel)]),
  ]
}

/** Lengths as attributes; those that are not set are not said. */
function measured(lengths: Record<string, number | string | undefined>): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [name, length] of Object.entries(lengths)) if (length !== undefined) attributes[`w:${name}`] = String(length)
  return attributes
}
