import type { ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { typeset } from '../../language/index.ts'
import { anyMark } from '../../model/index.ts'
import type { ClauseFragment, FragmentInline, FragmentItem, FragmentPart, FragmentProblem, TemplateFragment } from '../fragment.ts'

const plainParser = unified().use(remarkParse)
const tableParser = unified().data('micromarkExtensions', [gfmTable()]).data('fromMarkdownExtensions', [gfmTableFromMarkdown()]).use(remarkParse)

/** Looking for tables at each line takes a fifth of the time of parsing, and few clauses have one. */
function parsed(markdown: string): Root {
  return (markdown.includes('|') ? tableParser : plainParser).parse(markdown) as Root
}

/** Parse a clause's rendered Markdown: paragraphs, ordered lists, bullets, tables and formulas; anything else is a problem. */
export function parseClauseMarkdown(markdown: string): ClauseFragment | FragmentProblem[] {
  const problems: FragmentProblem[] = []
  const fragment = item(parsed(markdown), problems)
  return problems.length > 0 ? problems : fragment
}

/** Parse a template's rendered Markdown: headings and clauses; anything else is a problem. */
export function parseTemplateMarkdown(markdown: string): TemplateFragment | FragmentProblem[] {
  const problems: FragmentProblem[] = []
  const fragment = parsed(markdown).children.flatMap((node): TemplateFragment => {
    if (node.type === 'heading') return [{ depth: node.depth, heading: typeset(plain(node.children)) }]
    if (node.type === 'paragraph') return clausesIn(node, problems)
    problems.push(problem(node, `A ${node.type} is not allowed in a template`, 'A template holds headings and {{clause "…"}} only.'))
    return []
  })
  return problems.length > 0 ? problems : fragment
}

function clausesIn(node: Paragraph, problems: FragmentProblem[]): TemplateFragment {
  const words = plain(node.children)
  const left = words.replace(anyMark, '').trim()
  if (left) problems.push(problem(node, `Loose words in a template: "${left.slice(0, 40)}"`, 'Put words into a clause; a template gives order, nothing else.'))
  return [...words.matchAll(anyMark)].flatMap(([, opens, name = '']): TemplateFragment => {
    if (opens === '\uE006') return [{ clause: name }]
    return opens === '\uE008' ? [{ amend: name }] : []
  })
}

function item(node: Root | ListItem, problems: FragmentProblem[]): FragmentItem {
  const parts: FragmentItem['parts'] = []
  for (const child of node.children as RootContent[]) {
    const picture = child.type === 'paragraph' ? pictureIn(child) : undefined
    if (picture) {
      if (picture.alt.trim() === '')
        problems.push(problem(child, 'The picture has no words', 'Say what it shows, for those who do not see it: ![what it shows](pictures/name.png).'))
      parts.push({ picture: picture.url, alt: [typeset(picture.alt)] })
    } else if (child.type === 'paragraph') parts.push(inlines(child.children, problems))
    else if (child.type === 'list') parts.push({ items: child.children.map((entry) => item(entry, problems)) })
    else if (child.type === 'table') parts.push(tablePart(child, captionOf(parts), problems))
    else if (child.type === 'code' && child.lang === 'formula') parts.push({ formula: [child.value.replace(/\s*\n\s*/g, ' ')] })
    else problems.push(problem(child, `A ${child.type} is not allowed in a clause`, 'Use paragraphs, numbered lists, bullets, tables and pictures.'))
  }
  const words = parts.filter((part) => Array.isArray(part)).length
  const lists = parts.filter((part) => 'items' in part).length
  const figures = parts.length - words - lists
  if (lists > 1)
    problems.push(problem(node, 'Two lists stand side by side in one item', 'Give each list its own numbered item, with the words that introduce it.'))
  else if (words > (lists === 0 ? 1 : 2) + figures) problems.push(problem(node, 'Several paragraphs stand in one item', 'Number them, or join them.'))
  return { parts: liftAnchor(parts) }
}

/** The picture that is all of a paragraph. */
function pictureIn({ children }: Paragraph): { url: string; alt: string } | undefined {
  const [first, ...others] = children
  return first?.type === 'image' && others.every((one) => one.type === 'text' && one.value.replace(anyMark, '').trim() === '')
    ? { url: first.url, alt: first.alt ?? '' }
    : undefined
}

/** A paragraph that opens with a colon, right above a table, is its caption. */
function captionOf(parts: FragmentPart[]): FragmentInline[] | undefined {
  const last = parts.at(-1)
  const [first, ...rest] = Array.isArray(last) ? last : []
  if (typeof first !== 'string' || !first.startsWith(': ')) return undefined
  parts.pop()
  return [first.slice(2), ...rest]
}

/** A head without words is none: Markdown asks for one in every table. */
function tablePart({ children, position }: Table, caption: FragmentInline[] | undefined, problems: FragmentProblem[]): FragmentPart {
  const [head, ...others] = children
  const width = head?.children.length ?? 0
  for (const row of others) {
    if (row.children.length === width) continue
    const reason = `The row has ${row.children.length} cells, and the head of the table ${width}`
    problems.push({
      reason,
      hint: 'Give each row as many cells as the head has; a cell may be empty.',
      line: row.position?.start.line ?? position?.start.line ?? 1,
    })
  }
  const rows = children.map((row) => row.children.map((cell) => inlines(cell.children, problems)))
  const headed = rows[0]?.some((cell) => cell.length > 0) ?? false
  return { table: { ...(caption ? { caption } : {}), headed, rows: headed ? rows : rows.slice(1) } }
}

const anchorAtEnd = /\s*(\uE004[^\uE005]*\uE005)\s*$/u

/** An anchor after a list's last item stands at the end of the whole item, and so names the whole, unless the whole has a name of its own. */
function liftAnchor(parts: FragmentItem['parts']): FragmentItem['parts'] {
  const [first] = parts
  const last = parts.at(-1)
  if (!Array.isArray(first) || last === undefined || !('items' in last) || JSON.stringify(first).includes('\uE004')) return parts
  const end = last.items.at(-1)?.parts[0]
  const words = Array.isArray(end) ? end.at(-1) : undefined
  const anchor = typeof words === 'string' ? anchorAtEnd.exec(words)?.[1] : undefined
  if (!Array.isArray(end) || typeof words !== 'string' || anchor === undefined) return parts
  end[end.length - 1] = words.replace(anchorAtEnd, '')
  return [[...first, anchor], ...parts.slice(1)]
}

function inlines(nodes: PhrasingContent[], problems: FragmentProblem[]): FragmentInline[] {
  return nodes.flatMap((node): FragmentInline[] => {
    if (node.type === 'text') return [typeset(node.value.replace(/\s*\n\s*/g, ' '))]
    if (node.type === 'emphasis' || node.type === 'strong') {
      const children = inlines(node.children, problems)
      return [node.type === 'strong' ? { strong: children } : { emphasis: children }]
    }
    const hint =
      node.type === 'image' ? 'Set the picture apart, in a paragraph of its own.' : 'Write plain words; a special character is escaped with a backslash.'
    problems.push(problem(node, node.type === 'image' ? 'A picture stands among words' : `A ${node.type} is not allowed in a clause`, hint))
    return []
  })
}

function plain(nodes: PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')
}

function problem(node: Nodes, reason: string, hint: string): FragmentProblem {
  return { reason, hint, line: node.position?.start.line ?? 1 }
}
