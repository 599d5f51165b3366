import type { List, Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { gap, type Line } from './line.ts'
import { listLabel, opensProvision } from './listLabel.ts'

const parser = unified().data('micromarkExtensions', [gfmFootnote()]).data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown()]).use(remarkParse)

interface Place {
  depth: number
  inProvision: boolean
}

/** The words of Markdown line by line, without its marks and footnotes, the numbers of its lists included. */
export function markdownLines(markdown: string): Line[] {
  const root = parser.parse(markdown) as Root
  const inProvision = root.children.some((node) => node.type === 'heading' && opensProvision(wordsOf(node)))
  return root.children.flatMap((node) => blockLines(node, { depth: 0, inProvision }))
}

function blockLines(node: Nodes, place: Place): Line[] {
  switch (node.type) {
    case 'list':
      return listLines(node, place)
    case 'blockquote':
      return node.children.flatMap((child) => blockLines(child, place))
    case 'footnoteDefinition':
    case 'html':
    case 'definition':
      return []
    default: {
      const first = node.position?.start.line ?? 1
      const lines = wordsOf(node).split('\n')
      const heading = node.type === 'heading' ? ({ heading: true } as const) : {}
      return [...lines.map((text, index): Line => ({ text, line: first + index, ...heading })), gap(first + lines.length)]
    }
  }
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

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'footnoteReference') return ''
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : ''
}
