import type { Block, Caption, Cell, Definition, Division, Figure, Inline, Note, Provision, Row, Subdivision, Words } from './types.ts'

const provisionTypes: ReadonlySet<string> = new Set(['section', 'article', 'schedule'])
const subdivisionTypes: ReadonlySet<string> = new Set(['subsection', 'paragraph', 'subparagraph', 'point', 'indent', 'definition'])
const divisionTypes: ReadonlySet<string> = new Set(['title', 'part', 'chapter', 'division', 'subdivision', 'mod'])
const inlineTypes: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'value', 'blank', 'choice', 'option', 'penalty', 'ref', 'term', 'def'])
const wordsTypes: ReadonlySet<string> = new Set(['content', 'intro', 'wrapUp', 'formula'])
const figureTypes: ReadonlySet<string> = new Set(['table', 'image', 'quotedStructure'])

export function isProvision(node: { type: string }): node is Provision {
  return provisionTypes.has(node.type)
}
export function isDivision(node: { type: string }): node is Division {
  return divisionTypes.has(node.type)
}
export function isWords(node: { type: string }): node is Words {
  return wordsTypes.has(node.type)
}
/** A subdivision, an entry of the interpretation provision included. */
export function isSubdivision(node: { type: string }): node is Subdivision {
  return subdivisionTypes.has(node.type)
}
/** An entry of the interpretation provision. */
export function isDefinition(node: { type: string }): node is Definition {
  return node.type === 'definition'
}
export function isNote(node: { type: string }): node is Note {
  return node.type === 'note'
}
/** A schedule: a provision that stands behind the act and is numbered apart. */
export function isSchedule(node: { type: string }): boolean {
  return node.type === 'schedule'
}
/** A block among the words of a unit that is no words itself. */
export function isFigure(node: { type: string }): node is Figure {
  return figureTypes.has(node.type)
}
export function isRow(node: { type: string }): node is Row {
  return node.type === 'row'
}
/** The words of a table: a cell, or what it is called. */
export function isTabular(node: { type: string }): node is Cell | Caption {
  return node.type === 'cell' || node.type === 'caption'
}
/** A paragraph's worth of inline nodes: the words of a unit or of a table, or a line of the opening or closing. */
export function isRun(node: { type: string }): node is Words | Block | Cell | Caption {
  return isWords(node) || node.type === 'block' || isTabular(node)
}
/** A piece of a run of words; an alternative is none, because it stands nowhere but in a choice. */
export function isInline(node: { type: string }): node is Inline {
  return inlineTypes.has(node.type)
}
