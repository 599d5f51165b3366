import type { FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import {
  type Bill,
  type Block,
  type Definition,
  type Division,
  type FromClause,
  hasHeading,
  isDefinition,
  isDivision,
  isSubdivision,
  type Outline,
  type Provision,
  type Subdivision,
  separatorOf,
  upperOutline,
  type Words,
} from '../../tree/index.ts'
import { footnotesOf, type NoteStyle } from '../noteStyle.ts'
import type { Context } from '../registry.ts'
import { phrasing } from './phrasing.ts'
import { safeText } from './safeText.ts'

const style = { bullet: '-', listItemIndent: 'one', handlers: { text: safeText } } as const
const stringifier = unified().data('toMarkdownExtensions', [gfmFootnoteToMarkdown()]).use(remarkStringify, style)

/** A bill as Markdown: headings for divisions and provisions, labels as printed words, sources as footnotes. */
export async function write(bill: Bill, { notes }: Pick<Context, 'notes'>): Promise<Uint8Array> {
  return new TextEncoder().encode(stringifier.stringify(toMdast(bill, notes)))
}

/** A companion document as Markdown, its tables in the common form. */
export async function writeReport(report: Root): Promise<Uint8Array> {
  return new TextEncoder().encode(
    unified()
      .data('toMarkdownExtensions', [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()])
      .use(remarkStringify, style)
      .stringify(report),
  )
}

interface State {
  outline: Outline
  noteStyle: NoteStyle
  notes: FootnoteDefinition[]
}

/** The bill's tree as an mdast tree. */
export function toMdast(bill: Bill, noteStyle: NoteStyle): Root {
  const state: State = { outline: bill.outline, noteStyle, notes: [] }
  const [preface, preamble, body, conclusions] = bill.children
  const children: RootContent[] = [
    ...preface.children.map(block),
    ...preamble.children.map(block),
    ...body.children.flatMap((node) => upper(node, 2, state)),
    ...conclusions.children.map(block),
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
  const separator = separatorOf(node, state.outline).replace('\n', ' ')
  const intro = node.intro ? phrasing(node.intro.children) : []
  const opening: RootContent[] = hasHeading(node, state.outline)
    ? [heading(depth, [text(node.label + separator + node.heading)]), ...(node.intro ? [paragraph(intro)] : [])]
    : [paragraph([{ type: 'strong', children: [text(node.label)] }, text(separator), ...intro])]
  return [...opening, ...node.children.flatMap((child) => upper(child, depth + 1, state))]
}

function provision(node: Provision, depth: number, state: State): RootContent[] {
  const note = footnote(node, state)
  const { separator = ' ' } = upperOutline(node, state.outline).provision
  if (hasHeading(node, state.outline)) return [heading(depth, [text(node.label + separator + node.heading), ...note]), ...below(node, state)]
  const [first, ...rest] = below(node, state)
  const label: PhrasingContent[] = [{ type: 'strong', children: [text(node.label)] }, text(separator)]
  if (first?.type === 'paragraph') return [paragraph([...label, ...first.children, ...note]), ...rest]
  return [paragraph([...label, ...note]), ...(first ? [first] : []), ...rest]
}

function footnote({ notes }: FromClause, state: State): PhrasingContent[] {
  const shown = footnotesOf(notes, state.noteStyle)
  if (shown.length === 0) return []
  const identifier = String(state.notes.length + 1)
  state.notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: shown.map((note) => paragraph([text(note.text)])) })
  return [{ type: 'footnoteReference', identifier, label: identifier }]
}

/** Words as paragraphs, the first level as labelled paragraphs, deeper levels as bullets that carry their labels. */
function below(node: Provision | Subdivision, state: State): (Paragraph | List)[] {
  const made: (Paragraph | List)[] = []
  for (const child of node.children) {
    if (!isSubdivision(child)) made.push(words(child))
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

function labelled(node: Subdivision, state: State): (Paragraph | List)[] {
  const [first, ...rest] = below(node, state)
  if (first?.type !== 'paragraph' || node.label === '') return first ? [first, ...rest] : rest
  return [paragraph([text(`${node.label} `), ...first.children]), ...rest]
}

/** An entry of the interpretation provision, its note behind its first words. */
function definition(node: Definition, state: State): (Paragraph | List)[] {
  const note = footnote(node, state)
  const [first, ...rest] = below(node, state)
  return first?.type === 'paragraph' ? [paragraph([...first.children, ...note]), ...rest] : []
}

function words({ children }: Words): Paragraph {
  return paragraph(phrasing(children))
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
