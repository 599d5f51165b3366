import type { Element } from 'xast'
import {
  type Definition,
  type Division,
  type Figure,
  formatNumber,
  hasHeading,
  introOf,
  isDefinition,
  isDivision,
  isFigure,
  isSchedule,
  isSubdivision,
  isWords,
  type Outline,
  type Provision,
  partsOf,
  type Subdivision,
  scheduleLevel,
  unitsIn,
  upperOutline,
  type Words,
} from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import type { Bookmarks } from './bookmarks.ts'
import { figure } from './figure.ts'
import { wordsIndentAt } from './measures.ts'
import type { PlacedNotes } from './notes/index.ts'
import { list, type NumberedStyle, subdivisionStyle } from './numbering/index.ts'
import { paragraph } from './paragraph.ts'
import type { ListPlace } from './paragraphProperties.ts'
import { runOf } from './run.ts'
import { runs } from './runs.ts'
import { style } from './styles/index.ts'
import { words as wordRuns } from './words.ts'

/** What the walk over the body carries. */
export interface State {
  outline: Outline
  styled: NumberedStyle[]
  bookmarks: Bookmarks
  notes: PlacedNotes
  /** The list that numbers the provision at hand. */
  list: number
  /** How many definitions with lists have been written: each numbers its own list. */
  written: { definitionLists: number }
}

/** A division or provision as paragraphs. */
export function unit(node: Division | Provision, state: State): Element[] {
  if (!isDivision(node)) {
    if (isSchedule(node)) return scheduled(node, { ...state, list: list.schedules })
    const inside = { ...state, list: node.inserted ? list.insertedProvisions : list.provisions }
    return hasHeading(node, state.outline) ? headed(node, inside) : runIn(node, inside)
  }
  return [...divisionHeading(node, state), ...unitsIn(node).flatMap((child) => unit(child, state))]
}

function divisionHeading(node: Division, state: State): Element[] {
  const { level, label, eId, heading, inserted, type } = node
  const intro = introOf(node)
  const { outline, bookmarks } = state
  const opening = intro ? runs(intro.children, bookmarks) : []
  const below = intro ? [paragraph({ style: style.words }, opening)] : []
  if (type === 'mod') {
    const numbering = placeOf(node, { ...state, list: list.provisions })
    if (!hasHeading(node, outline)) return [numberedParagraph(style.provision, numbering, bookmarks.around(eId, opening), state)]
    return [numberedParagraph('Heading1', numbering, bookmarks.around(eId, wordRuns(heading, bookmarks.direction)), state), ...below]
  }
  const form = upperOutline(node, outline).divisions[level]
  const ownLine = form?.separator === '\n'
  const counted = { number: inserted ? list.insertedDivisions : list.divisions, level }
  const numbering = label === '' ? noList : isOpening(node, form) ? { number: list.openings, level: level + 1 } : counted
  const words = [...(ownLine && label !== '' ? [runOf([element('w:br')])] : []), ...wordRuns(heading, bookmarks.direction)]
  return [numberedParagraph(`Heading${Math.min(level, 1) + 1}`, numbering, bookmarks.around(eId, words), state), ...below]
}

/** What takes the number of its style from a paragraph (ECMA-376 part 1, 17.9.18). */
const noList: ListPlace = { number: 0, level: 0 }

/** Where a provision takes its number from. */
function placeOf(node: Division | Provision, { outline, list: number }: State): ListPlace {
  return isOpening(node, upperOutline(node, outline).provision) ? { number: list.openings, level: 0 } : { number, level: 0 }
}

/** Whether a label has the word that its level has for the number 1, which Word does not count. */
function isOpening({ label }: Division | Provision, form: { label: string; one?: string | undefined } | undefined): boolean {
  return form?.one !== undefined && label === form.label.replace('{n}', form.one)
}

/** A paragraph with its number: its style's own, where that is the number it is to have. */
function numberedParagraph(id: string, place: ListPlace, children: Element[], { styled }: State): Element {
  const byStyle = styled.some((known) => known.id === id && known.number === place.number && known.level === place.level)
  return paragraph(byStyle ? { style: id } : { style: id, list: place }, children)
}

/** A schedule, on a page of its own. A label that Word would not count so, as that of the only schedule, is typed. */
function scheduled(node: Provision, state: State): Element[] {
  const { bookmarks, notes, outline } = state
  const { label, number, separator = ' ' } = scheduleLevel(outline)
  const counts = node.label === label.replace('{n}', formatNumber(node.num, number))
  const typed = counts || node.label === '' ? [] : wordRuns(node.label + separator.replace('\n', ''), bookmarks.direction)
  const between = separator === '\n' && node.label !== '' ? [runOf([element('w:br')])] : []
  const words = notes.around(node, bookmarks.around(node.eId, [...typed, ...between, ...wordRuns(node.heading, bookmarks.direction)]))
  const heading = paragraph({ style: style.schedule, ...(counts ? { list: { number: state.list, level: 0 } } : {}) }, words)
  return [heading, ...below(node, 0, state)]
}

function headed(node: Provision, state: State): Element[] {
  const { bookmarks, notes } = state
  const words = notes.around(node, bookmarks.around(node.eId, wordRuns(node.heading, bookmarks.direction)))
  const heading = numberedParagraph('Heading3', node.label === '' ? noList : placeOf(node, state), words, state)
  return [heading, ...below(node, 0, state)]
}

/** A provision without heading: its label runs into its first words, and stands alone where it opens without any. */
function runIn(node: Provision, state: State): Element[] {
  if (node.label === '') return below(node, 0, state)
  const labelled = (children: Element[]) =>
    numberedParagraph(style.provision, placeOf(node, state), state.notes.around(node, state.bookmarks.around(node.eId, children)), state)
  const [first, ...rest] = partsOf(node)
  const opening = first && isSubdivision(first) ? partsOf(first)[0] : first
  if (!opening || !isWords(opening)) return [labelled([]), ...below(node, 0, state)]
  const words = runs(opening.children, state.bookmarks)
  const inner = first && isSubdivision(first) ? state.bookmarks.around(first.eId, words) : words
  const remaining =
    first && isSubdivision(first)
      ? partsOf(first)
          .slice(1)
          .flatMap((child) => item(child, 1, state))
      : []
  return [labelled(inner), ...remaining, ...rest.flatMap((child) => item(child, 0, state))]
}

function below(node: Provision | Subdivision, depth: number, state: State): Element[] {
  return partsOf(node).flatMap((child) => item(child, depth, state))
}

function item(child: Words | Subdivision | Figure, depth: number, state: State): Element[] {
  if (isFigure(child)) return figure(child, depth, state.bookmarks)
  if (!isSubdivision(child)) return [plain(child, depth, state)]
  return isDefinition(child) ? definition(child, state) : numbered(child, state.list, child.level + 1, state)
}

function plain({ type, children }: Words, depth: number, { bookmarks, outline }: State): Element {
  if (type === 'formula') return paragraph({ style: style.formulaLine }, runs(children, bookmarks))
  const flush = depth === 0 && outline.provision.heading === 'none'
  return paragraph({ style: style.words, ...(flush ? {} : { indent: wordsIndentAt(depth) }) }, runs(children, bookmarks))
}

/** A numbered item: its first words carry Word's number, lists below it carry theirs, later words stand under the first. */
function numbered(node: Subdivision, number: number, level: number, state: State): Element[] {
  const parts = partsOf(node)
  const [first] = parts
  const words = first && isWords(first) ? runs(first.children, state.bookmarks) : []
  const rest = first && isWords(first) ? parts.slice(1) : parts
  const isScheduled = number === list.schedules
  const { label } = (isScheduled ? scheduleLevel(state.outline).subdivisions : state.outline.subdivisions)[node.level] ?? {}
  // Word counts a level without labels for references alone; in one with labels it must not count a unit that bears none.
  const counts = node.label !== '' || label === ''
  const indent = node.level + (isScheduled ? 0 : 1)
  const said = state.bookmarks.around(node.eId, words)
  const id = subdivisionStyle(node.level)
  const opening = counts ? numberedParagraph(id, { number, level }, said, state) : paragraph({ style: id, list: noList, indent: wordsIndentAt(indent) }, said)
  const depth = label === '' ? 0 : indent
  return [opening, ...rest.flatMap((child) => (isSubdivision(child) ? numbered(child, number, level + 1, state) : item(child, depth, state)))]
}

/** An entry of the interpretation provision; each counts its own list. */
function definition(node: Definition, state: State): Element[] {
  if (node.children.some(isSubdivision)) state.written.definitionLists += 1
  const own = list.definitions + state.written.definitionLists - 1
  return partsOf(node).flatMap((child, index) => {
    if (isSubdivision(child)) return numbered(child, own, 0, state)
    if (isFigure(child)) return figure(child, 1, state.bookmarks)
    const words = runs(child.children, state.bookmarks)
    return [paragraph({ style: style.definition }, index === 0 ? state.notes.around(node, state.bookmarks.around(node.eId, words)) : words)]
  })
}
