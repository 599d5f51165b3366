import type { Heading, Nodes, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { typeset } from '../../language/index.ts'
import type { LoadedTemplate, Settings } from '../../model/index.ts'
import { anyMark } from '../../model/index.ts'
import { type Inline, plainText } from '../../tree/index.ts'
import type { Rendering } from '../rendering.ts'
import { renderText } from '../renderText.ts'

/** A block of a companion document: written in its template, the named heading of a section, or a part that is made from the act. */
export type CompanionPiece = RootContent | { section: string; heading: Heading } | { part: string }

const parser = unified().use(remarkParse)

/** The words of a companion document, its settings filled in, and the places of the parts that are made from the act; `included` are the clauses of the act. */
export function renderCompanion(settings: Settings, { text }: LoadedTemplate, included: Set<string>): CompanionPiece[] {
  const rendering: Rendering = { settings, clause: undefined, text, included, values: [] }
  const root = parser.parse(renderText(rendering)) as Root
  return root.children.map((node): CompanionPiece => pieceOf(node, rendering.values))
}

function pieceOf(node: RootContent, values: Inline[][]): CompanionPiece {
  const part = node.type === 'paragraph' && node.children[0]?.type === 'text' ? /^\uE006([^\uE007]*)\uE007$/u.exec(node.children[0].value)?.[1] : undefined
  if (part !== undefined) return { part }
  const block = filled(node, values) as RootContent
  const last = node.type === 'heading' ? node.children.at(-1) : undefined
  const section = last?.type === 'text' ? /\uE004([^\uE005]*)\uE005$/u.exec(last.value)?.[1] : undefined
  return block.type === 'heading' && section !== undefined ? { section, heading: block } : block
}

/** The node with the words of values in the place of their marks. */
function filled<T extends Nodes>(node: T, values: Inline[][]): T {
  if ('value' in node) {
    const words = node.value
      .replace(/ *\uE004[^\uE005]*\uE005/gu, '')
      .replace(anyMark, (_, kind: string, content: string) => (kind === '\uE000' ? plainText(values[Number(content)] ?? []) : ''))
    return { ...node, value: typeset(words) }
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => filled(child as Nodes, values)) } : node
}
