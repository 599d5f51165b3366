import type { Nodes, Root, Table } from 'mdast'
import { companionOf, type LoadedTemplate } from '../../src/index.ts'
import { drafted, library } from '../fixtures/acts.ts'

/** A companion document of an act that ships. */
export async function companionOfAct(id: string, jurisdiction: string, template = 'comprehensive'): Promise<Root> {
  return companionOf(library, await drafted(jurisdiction, template), library.templates.get(id) as LoadedTemplate)
}

export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : ''
}

/** The tables below a heading, up to the next of its depth; all of the document where none is named. */
export function tables(root: Root, below?: string): Table[] {
  const start = below === undefined ? 0 : root.children.findIndex((node) => node.type === 'heading' && wordsOf(node) === below)
  if (start < 0) throw new Error(`no heading "${below}"`)
  const opening = root.children[start]
  const depth = below !== undefined && opening?.type === 'heading' ? opening.depth : 0
  const rest = root.children.slice(start + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return rest.slice(0, end < 0 ? rest.length : end).filter((node): node is Table => node.type === 'table')
}

/** The cells of a table as words, without its head. */
export function rows(table: Table): string[][] {
  return table.children.slice(1).map((row) => row.children.map(wordsOf))
}
