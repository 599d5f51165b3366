import type { Nodes, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { LoadedTemplate, Settings } from '../model/index.ts'
import { anyMark } from '../model/marks.ts'
import { type Inline, plainText } from '../tree/index.ts'
import { apostrophes } from './apostrophes.ts'
import type { Rendering } from './helpers.ts'
import { contextOf, renderText } from './renderText.ts'

/** A block of a companion document: written in its template, or a part that is made from the act. */
export type CompanionPiece = RootContent | { part: string }

const parser = unified().use(remarkParse)

/** The words of a companion document, its settings filled in, and the places of the parts that are made from the act. */
export function renderCompanion(settings: Settings, { text }: LoadedTemplate): CompanionPiece[] {
  const rendering: Rendering = { settings, context: contextOf(settings), clause: undefined, text, included: new Set(), values: [] }
  const root = parser.parse(renderText(rendering)) as Root
  return root.children.map((node): CompanionPiece => {
    const part = node.type === 'paragraph' && node.children[0]?.type === 'text' ? /^\uE006([^\uE007]*)\uE007$/u.exec(node.children[0].value)?.[1] : undefined
    return part === undefined ? (filled(node, rendering.values) as RootContent) : { part }
  })
}

/** The node with the words of values in the place of their marks. */
function filled<T extends Nodes>(node: T, values: Inline[][]): T {
  if ('value' in node) {
    const words = node.value.replace(anyMark, (_, kind: string, content: string) => (kind === '\uE000' ? plainText(values[Number(content)] ?? []) : ''))
    return { ...node, value: apostrophes(words) }
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => filled(child as Nodes, values)) } : node
}
