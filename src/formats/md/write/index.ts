import type { FootnoteDefinition, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import {
  type Bill,
  type Block,
  bodyParts,
  type Definition,
  type Division,
  hasHeading,
  headingLine,
  introOf,
  isDefinition,
  isDivision,
  isFigure,
  isSubdivision,
  notesOn,
  type Outline,
  type Provision,
  partsOf,
  plainText,
  type Subdivision,
  separatorOf,
  unitsIn,
} from '../../../tree/index.ts'
import type { Context } from '../../format.ts'
import { footnotesOf, type NoteStyle } from '../../noteStyle.ts'
import { type Below, figure } from './figures.ts'
import { phrasing } from './phrasing.ts'
import { plainParagraph, safeText } from './safeText.ts'

const style: Options = { bullet: '-', listItemIndent: 'one', handlers: { text: safeText, paragraph: plainParagraph } }
/** Tables in the common form. */
const ofActs: Options = { ...style, extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })] }
const ofReports: Options = { ...style, extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()] }

/** A bill as Markdown: headings for divisions and provisions, labels as printed words, sources as footnotes. */
export async function write(bill: Bill, { notes }: Pick<Context, 'notes'>): Promise<Uint8Array> {
  return new TextEncoder().encode(toMarkdown(toMdast(bill, notes), ofActs))
}

/** A companion document as Markdown. */
export async function writeReport(report: Root): Promise<Uint8Array> {
  return new TextEncoder().encode(toMarkdown(report, ofReports))
}

interface State {
  outline: Outline
  noteStyle: NoteStyle
  notes: FootnoteDefinition[]
}

/** The bill's tree as an mdast tree. */
export function toMdast(bill: Bill, noteStyle: NoteStyle): Root {
  const state: State = { outline: bill.outline, noteStyle, notes: [] }
  const [preface, preamble, , conclusions] = bill.children
  const { units, schedules } = bodyParts(bill)
  const children: RootContent[] = [
    ...preface.children.map(block),
    ...preamble.children.map(block),
    ...units.flatMap((node) => upper(node, 2, state)),
    ...conclusions.children.map(block),
    ...schedules.flatMap((node) => upper(node, 2, state)),
  ]
  return { type: 'root', children: [...children, ...state.notes] }
}

function block({ role, children }: Block): RootContent {
  const words = phrasing(children)
  if (role === 'docTitle') return { type: 'heading', depth: 1, children: words }
  if (role === 'docType') return paragraph([{ type: 'strong', children: words }])
  if (role === 'note') return paragraph([{ type: 'emphasis', children: words }])
  return paragraph(words)
}

function upper(node: Division | Provision, depth: number, state: State): RootContent[] {
  if (!isDivision(node)) return provision(node, depth, state)
  const intro = introOf(node)
  const words = intro ? phrasing(intro.children) : []
  const opening: RootContent[] = hasHeading(node, state.outline)
    ? [heading(depth, [text(headingLine(node, state.outline))]), ...(intro ? [paragraph(words)] : [])]
    : [paragraph([{ type: 'strong', children: [text(node.label)] }, text(separatorOf(node, state.outline).replace('\n', ' ')), ...words])]
  return [...opening, ...unitsIn(node).flatMap((child) => upper(child, depth + 1, state))]
}

function provision(node: Provision, depth: number, state: State): RootContent[] {
  const note = footnote(node, state)
  if (hasHeading(node, state.outline)) return [heading(depth, [text(headingLine(node, state.outline)), ...note]), ...below(node, state)]
  const [first, ...rest] = below(node, state)
  if (node.label === '') return [...(first ? [first] : []), ...rest]
  const label: PhrasingContent[] = [{ type: 'strong', children: [text(node.label)] }, text(separatorOf(node, state.outline))]
  if (first?.type === 'paragraph') return [paragraph([...label, ...first.children, ...note]), ...rest]
  return [paragraph([...label, ...note]), ...(first ? [first] : []), ...rest]
}

function footnote(node: Provision | Definition, state: State): PhrasingContent[] {
  const shown = footnotesOf(notesOn(node), state.noteStyle)
  if (shown.length === 0) return []
  const identifier = String(state.notes.length + 1)
  state.notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: shown.map((note) => paragraph([text(note.value)])) })
  return [{ type: 'footnoteReference', identifier, label: identifier }]
}

/** Words as paragraphs, the first level as labelled paragraphs, deeper levels as bullets that carry their labels. */
function below(node: Provision | Subdivision, state: State): Below[] {
  const made: Below[] = []
  for (const child of partsOf(node)) {
    if (isFigure(child)) made.push(...figure(child))
    else if (!isSubdivision(child))
      made.push(child.type === 'formula' ? { type: 'code', lang: child.type, value: plainText(child.children) } : paragraph(phrasing(child.children)))
    else if (child.level === 0) made.push(...(isDefinition(child) ? definition(child, state) : labelled(child, state)))
    else {
      const last = made.at(-1)
      if (last?.type === 'list') last.children.push(bullet(child, state))
      else made.push({ type: 'list', ordered: false, spread: false, children: [bullet(child, state)] })
    }
  }
  return made
}

function bullet(node: Subdivision, state: State): ListItem {
  return { type: 'listItem', spread: false, children: labelled(node, state) }
}

function labelled(node: Subdivision, state: State): Below[] {
  const [first, ...rest] = below(node, state)
  if (first?.type !== 'paragraph' || node.label === '') return first ? [first, ...rest] : rest
  return [paragraph([text(`${node.label} `), ...first.children]), ...rest]
}

/** An entry of the interpretation provision, its note behind its first words. */
function definition(node: Definition, state: State): Below[] {
  const note = footnote(node, state)
  const [first, ...rest] = below(node, state)
  return first?.type === 'paragraph' ? [paragraph([...first.children, ...note]), ...rest] : []
}

function heading(depth: number, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6, children }
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: joined(children) }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** Neighbouring texts as one, so that escaping sees whole words. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (node.type === 'text' && last?.type === 'text') made[made.length - 1] = { type: 'text', value: last.value + node.value }
    else made.push(node)
  }
  return made
}
