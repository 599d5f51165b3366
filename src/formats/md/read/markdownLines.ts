import type { Blockquote, List, Nodes, Root, TableCell, Table as TableNode } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { blockLine, type Caption, cellOf, gap, type Line, pictureIn, type QuotedStructure, type Row, type Table, text, words } from '../../../tree/index.ts'
import { listLabel, opensProvision } from '../../listLabel.ts'
import { raised } from '../../raised.ts'

declare module 'mdast' {
  interface TableData {
    /** What a paragraph above it calls it. */
    caption?: string
  }
}

const parser = unified()
  .data('micromarkExtensions', [gfmFootnote(), gfmTable()])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()])
  .use(remarkParse)

interface Place {
  depth: number
  inProvision: boolean
  /** Whether what is quoted is put into another law, and no bill in quotation. */
  quoted: boolean
}

/** The words of Markdown line by line, without its marks and footnotes, the numbers of its lists included. */
export function markdownLines(markdown: string): Line[] {
  const { title, text } = withoutFrontMatter(markdown)
  const root = parser.parse(withoutCrowds(text)) as Root
  // Where subsections are typed as “(1) …”, a list is one below them.
  const typed = root.children.some((node) => node.type === 'paragraph' && /^\(1\)/.test(wordsOf(node)))
  const inProvision = !typed && root.children.some((node) => node.type === 'heading' && opensProvision(wordsOf(node)))
  const lines = withCaptions(root.children).flatMap((node) =>
    blockLines(node, { depth: 0, inProvision, quoted: root.children.some((node) => node.type === 'paragraph') }),
  )
  return title === undefined || root.children.some((node) => node.type === 'heading' && node.depth === 1)
    ? lines
    : [{ text: title, line: 1, heading: true }, gap(1), ...lines]
}

/** How many marks of emphasis a paragraph may hold and still be read for them: each is weighed against all the others. */
const mostMarks = 1000

/** Paragraphs with more asterisks and underscores than any writer sets, with each as the sign that it is. */
function withoutCrowds(markdown: string): string {
  return markdown.replace(/(?:.+\n?)+/g, (paragraph) =>
    (paragraph.match(/[*_]+/g)?.length ?? 0) > mostMarks ? paragraph.replace(/(?<!\\)[*_]/g, '\\$&') : paragraph,
  )
}

/** A few words without a stop right above a table are its caption. */
function withCaptions<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node, index): T[] => {
    const next = nodes[index + 1]
    if (next?.type === 'table' && isCaption(node)) return []
    const before = nodes[index - 1]
    if (node.type === 'table' && before && isCaption(before)) return [{ ...node, data: { caption: wordsOf(before) } }]
    return 'children' in node ? [{ ...node, children: withCaptions(node.children as Nodes[]) } as T] : [node]
  })
}

function isCaption(node: Nodes): boolean {
  return node.type === 'paragraph' && /^(?!\(|\d).{3,120}(?<![.;:,—–-])$/.test(wordsOf(node))
}

/** A text with blank lines in the place of its front matter, and the title that this gives. */
function withoutFrontMatter(markdown: string): { title: string | undefined; text: string } {
  const [matter] = /^---\n[\s\S]*?\n(?:---|\.\.\.)(?:\n|$)/.exec(markdown) ?? []
  if (matter === undefined) return { title: undefined, text: markdown }
  const title = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(matter)?.[2]
  return { title, text: matter.replace(/[^\n]/g, '') + markdown.slice(matter.length) }
}

function blockLines(node: Nodes, place: Place): Line[] {
  switch (node.type) {
    case 'list':
      return listLines(node, place)
    case 'blockquote':
      return place.quoted ? blockLine(quotedIn(node), node.position?.start.line ?? 1) : node.children.flatMap((child) => blockLines(child, place))
    case 'table':
      return blockLine(tableIn(node), node.position?.start.line ?? 1)
    case 'code':
      if (node.lang === 'formula') return blockLine(words('formula', [text(node.value)]), node.position?.start.line ?? 1)
      return wordLines(node)
    case 'paragraph': {
      const [only, ...others] = node.children
      if (only?.type !== 'image' || others.length > 0 || !only.alt || !pictureIn(only.url)) return wordLines(node)
      return blockLine({ type: 'image', url: only.url, alt: only.alt }, node.position?.start.line ?? 1)
    }
    case 'footnoteDefinition':
    case 'html':
    case 'definition':
      return []
    default:
      return wordLines(node)
  }
}

function wordLines(node: Nodes): Line[] {
  const first = node.position?.start.line ?? 1
  const lines = wordsOf(node).split('\n')
  const heading = node.type === 'heading' ? ({ heading: true } as const) : {}
  return [...lines.map((text, index): Line => ({ text, line: first + index, ...heading })), gap(first + lines.length)]
}

/** A head without words is none, and a cell in bold is a header. */
function tableIn({ children, data }: TableNode): Table {
  const rows = children.map((row): Row => ({ type: 'row', children: row.children.map((cell) => cellOf(wordsOf(cell), isStrong(cell))) }))
  const [head, ...others] = rows
  const headed = head?.children.some((cell) => cell.children.length > 0) ?? false
  const named: Row[] = head && headed ? [{ ...head, children: head.children.map((cell) => ({ ...cell, header: true })) }] : []
  const caption: Caption[] = data?.caption === undefined ? [] : [{ type: 'caption', children: [text(data.caption)] }]
  return { type: 'table', children: [...caption, ...named, ...others] }
}

function isStrong({ children: [only, ...others] }: TableCell): boolean {
  return only?.type === 'strong' && others.length === 0
}

/** Text put into another law, a paragraph a line. */
function quotedIn({ children }: Blockquote): QuotedStructure {
  const lines = children.flatMap((child) => blockLines(child, { depth: 0, inProvision: false, quoted: true }))
  return { type: 'quotedStructure', children: lines.flatMap(({ text: said, block }) => block ?? (said.trim() === '' ? [] : [words('content', [text(said)])])) }
}

function listLines(list: List, place: Place): Line[] {
  const first = list.start ?? 1
  return list.children.flatMap((item, index) => {
    const [opening, ...rest] = item.children.flatMap((child) => blockLines(child, { ...place, depth: place.depth + 1 }))
    const { text = '', line = item.position?.start.line ?? 1 } = opening ?? {}
    const label = list.ordered ? `${listLabel(first + index, { kind: '1', ...place })} ` : ''
    return [{ text: label + text, line }, ...rest]
  })
}

/** The words of a node as they show: none that are struck out, raised figures as such. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'footnoteReference' || node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? shownWords(node.children).replace(/~~(?=\S)[^\n]*?\S~~|~~[^\s~]~~/g, '') : ''
}

/** Tags among words change those up to the tag that closes them. */
function shownWords(nodes: readonly Nodes[]): string {
  let [made, open] = ['', '']
  for (const node of nodes) {
    const [, closing, tag = ''] = node.type === 'html' ? (/^<(\/?)(\w+)/.exec(node.value) ?? []) : []
    if (tag !== '') open = closing === '' && marking.has(tag.toLowerCase()) ? tag.toLowerCase() : ''
    else if (!struck.has(open))
      made += open === 'sup' ? raised(wordsOf(node), 'superscript') : open === 'sub' ? raised(wordsOf(node), 'subscript') : wordsOf(node)
  }
  return made
}

const struck = new Set(['del', 's', 'strike'])
const marking = new Set([...struck, 'sup', 'sub'])
