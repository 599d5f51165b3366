import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import {
  type Definition,
  type Division,
  hasHeading,
  isDefinition,
  isDivision,
  isSubdivision,
  type Outline,
  type Provision,
  type Subdivision,
  upperOutline,
  type Words,
} from '../../tree/index.ts'
import type { Bookmarks } from './bookmarks.ts'
import { list } from './lists.ts'
import { wordsIndentAt } from './measures.ts'
import { type NumberedStyle, subdivisionStyle } from './numberedStyles.ts'
import type { PlacedNotes } from './placedNotes.ts'
import { runs } from './runs.ts'
import { style } from './styles.ts'
import { words as wordRuns } from './words.ts'

/** What the walk over the body carries. */
export interface State {
  outline: Outline
  styled: NumberedStyle[]
  bookmarks: Bookmarks
  notes: PlacedNotes
  /** The list that numbers the provision at hand. */
  list: string
  /** How many definitions with lists have been written: each numbers its own list. */
  written: { definitionLists: number }
}

/** A division or provision as paragraphs. */
export function unit(node: Division | Provision, state: State): Paragraph[] {
  if (!isDivision(node)) {
    const inside = { ...state, list: node.inserted ? list.insertedProvisions : list.provisions }
    return hasHeading(node, state.outline) ? headed(node, inside) : runIn(node, inside)
  }
  return [...divisionHeading(node, state), ...node.children.flatMap((child) => unit(child, state))]
}

function divisionHeading(node: Division, state: State): Paragraph[] {
  const { level, eId, heading, intro, inserted } = node
  const { outline, bookmarks } = state
  if (intro) {
    const numbering = { reference: list.provisions, level: 0 }
    const words = runs(intro.children, bookmarks)
    if (!hasHeading(node, outline)) return [numberedParagraph(style.provision, numbering, bookmarks.around(eId, words), state)]
    const opening = numberedParagraph('Heading1', numbering, bookmarks.around(eId, wordRuns(heading, bookmarks.direction)), state)
    return [opening, new Paragraph({ style: style.words, children: words })]
  }
  const ownLine = upperOutline(node, outline).divisions[level]?.separator === '\n'
  const numbering = { reference: inserted ? list.insertedDivisions : list.divisions, level }
  const words = [...(ownLine ? [new TextRun({ break: 1 })] : []), ...wordRuns(heading, bookmarks.direction)]
  return [numberedParagraph(`Heading${Math.min(level, 1) + 1}`, numbering, bookmarks.around(eId, words), state)]
}

/** A paragraph with its number: its style's own, where that is the number it is to have. */
function numberedParagraph(
  id: string,
  numbering: { reference: string; level: number; instance?: number },
  children: ParagraphChild[],
  { styled }: State,
): Paragraph {
  const { reference, level } = numbering
  const byStyle = styled.some((known) => known.id === id && known.reference === reference && known.level === level)
  return new Paragraph({ style: id, ...(byStyle ? {} : { numbering }), children })
}

function headed(node: Provision, state: State): Paragraph[] {
  const { bookmarks, notes } = state
  const words = notes.around(node, bookmarks.around(node.eId, wordRuns(node.heading, bookmarks.direction)))
  const heading = numberedParagraph('Heading3', { reference: state.list, level: 0 }, words, state)
  return [heading, ...below(node, 0, state)]
}

/** A provision without heading: its label runs into its first words, and stands alone where it opens without any. */
function runIn(node: Provision, state: State): Paragraph[] {
  const labelled = (children: ParagraphChild[]) =>
    numberedParagraph(style.provision, { reference: state.list, level: 0 }, state.notes.around(node, state.bookmarks.around(node.eId, children)), state)
  const [first, ...rest] = node.children
  const opening = first && isSubdivision(first) ? first.children[0] : first
  if (!opening || isSubdivision(opening)) return [labelled([]), ...below(node, 0, state)]
  const words = runs(opening.children, state.bookmarks)
  const inner = first && isSubdivision(first) ? state.bookmarks.around(first.eId, words) : words
  const remaining = first && isSubdivision(first) ? first.children.slice(1).flatMap((child) => item(child, 1, state)) : []
  return [labelled(inner), ...remaining, ...rest.flatMap((child) => item(child, 0, state))]
}

function below(node: Provision | Subdivision, depth: number, state: State): Paragraph[] {
  return node.children.flatMap((child) => item(child, depth, state))
}

function item(child: Words | Subdivision, depth: number, state: State): Paragraph[] {
  if (!isSubdivision(child)) return [plain(child, depth, state)]
  return isDefinition(child) ? definition(child, state) : numbered(child, state.list, child.level + 1, 0, state)
}

function plain({ children }: Words, depth: number, { bookmarks, outline }: State): Paragraph {
  const flush = depth === 0 && outline.provision.heading === 'none'
  return new Paragraph({ style: style.words, ...(flush ? {} : { indent: wordsIndentAt(depth) }), children: runs(children, bookmarks) })
}

/** A numbered item: its first words carry Word's number, lists below it carry theirs, later words stand under the first. */
function numbered(node: Subdivision, reference: string, level: number, instance: number, state: State): Paragraph[] {
  const [first, ...rest] = node.children
  const words = first && !isSubdivision(first) ? runs(first.children, state.bookmarks) : []
  const opening = numberedParagraph(subdivisionStyle(node.level), { reference, level, instance }, state.bookmarks.around(node.eId, words), state)
  const depth = node.label === '' ? 0 : node.level + 1
  return [opening, ...rest.flatMap((child) => (isSubdivision(child) ? numbered(child, reference, level + 1, instance, state) : [plain(child, depth, state)]))]
}

function definition(node: Definition, state: State): Paragraph[] {
  if (node.children.some(isSubdivision)) state.written.definitionLists += 1
  const instance = state.written.definitionLists
  return node.children.flatMap((child, index) => {
    if (isSubdivision(child)) return numbered(child, list.definitions, 0, instance, state)
    const words = runs(child.children, state.bookmarks)
    return [new Paragraph({ style: style.definition, children: index === 0 ? state.notes.around(node, state.bookmarks.around(node.eId, words)) : words })]
  })
}
