import type { ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { anyMark } from '../model/marks.ts'
import { apostrophes } from './apostrophes.ts'
import type { ClauseFragment, FragmentInline, FragmentItem, FragmentProblem, TemplateFragment } from './fragment.ts'

const parser = unified().use(remarkParse)

/** Parse a clause's rendered Markdown: paragraphs, ordered lists and bullets; anything else is a problem. */
export function parseClauseMarkdown(markdown: string): ClauseFragment | FragmentProblem[] {
  const problems: FragmentProblem[] = []
  const fragment = item(parser.parse(markdown) as Root, problems)
  return problems.length > 0 ? problems : fragment
}

/** Parse a template's rendered Markdown: headings and clauses; anything else is a problem. */
export function parseTemplateMarkdown(markdown: string): TemplateFragment | FragmentProblem[] {
  const problems: FragmentProblem[] = []
  const fragment = (parser.parse(markdown) as Root).children.flatMap((node): TemplateFragment => {
    if (node.type === 'heading') return [{ depth: node.depth, heading: apostrophes(plain(node.children)) }]
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
    if (child.type === 'paragraph') parts.push(inlines(child.children, problems))
    else if (child.type === 'list') parts.push({ items: child.children.map((entry) => item(entry, problems)) })
    else problems.push(problem(child, `A ${child.type} is not allowed in a clause`, 'Use paragraphs, numbered lists and bullets.'))
  }
  const lists = parts.filter((part) => !Array.isArray(part)).length
  if (lists > 1)
    problems.push(problem(node, 'Two lists stand side by side in one item', 'Give each list its own numbered item, with the words that introduce it.'))
  else if (parts.length - lists > (lists === 0 ? 1 : 2)) problems.push(problem(node, 'Several paragraphs stand in one item', 'Number them, or join them.'))
  return { parts: liftAnchor(parts) }
}

const anchorAtEnd = /\s*(\uE004[^\uE005]*\uE005)\s*$/u

/** An anchor after a list's last item stands at the end of the whole item, and so names the whole, unless the whole has a name of its own. */
function liftAnchor(parts: FragmentItem['parts']): FragmentItem['parts'] {
  const [first] = parts
  const last = parts.at(-1)
  if (!Array.isArray(first) || last === undefined || Array.isArray(last) || JSON.stringify(first).includes('\uE004')) return parts
  const end = last.items.at(-1)?.parts[0]
  const words = Array.isArray(end) ? end.at(-1) : undefined
  const anchor = typeof words === 'string' ? anchorAtEnd.exec(words)?.[1] : undefined
  if (!Array.isArray(end) || typeof words !== 'string' || anchor === undefined) return parts
  end[end.length - 1] = words.replace(anchorAtEnd, '')
  return [[...first, anchor], ...parts.slice(1)]
}

function inlines(nodes: PhrasingContent[], problems: FragmentProblem[]): FragmentInline[] {
  return nodes.flatMap((node): FragmentInline[] => {
    if (node.type === 'text') return [apostrophes(node.value.replace(/\s*\n\s*/g, ' '))]
    if (node.type === 'emphasis' || node.type === 'strong') {
      const children = inlines(node.children, problems)
      return [node.type === 'strong' ? { strong: children } : { emphasis: children }]
    }
    problems.push(problem(node, `A ${node.type} is not allowed in a clause`, 'Write plain words; a special character is escaped with a backslash.'))
    return []
  })
}

function plain(nodes: PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')
}

function problem(node: Nodes, reason: string, hint: string): FragmentProblem {
  return { reason, hint, line: node.position?.start.line ?? 1 }
}
