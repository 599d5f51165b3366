import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Message, message } from '../../messages/index.ts'
import type { Positions } from '../../model/index.ts'

/** Parse YAML; keep line and column of every value under its path joined by `/`. `firstLine` is where the text starts in its file. */
export function parseYaml(text: string, file: string, firstLine = 1): { value: unknown; positions: Positions } | Message[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    return problems.map((p) =>
      message('unusable', 'yaml-syntax', oneLine(p.message), at(p.pos[0]), 'Mend the YAML here; indentation and quotes are the usual causes.'),
    )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return [
      message(
        'unusable',
        'yaml-alias',
        'The aliases in this file expand beyond all measure',
        { file, line: firstLine, column: 1 },
        'Write the values out in place of the aliases.',
      ),
    ]
  }
  const positions: Positions = {}
  const visit = (node: Node | null, path: string) => {
    if (!node) return
    if (node.range) {
      const start = lines.linePos(node.range[0])
      const literal = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      positions[path] = [start.line + firstLine - 1 + (literal ? 1 : 0), literal ? indentBelow(text, node.range[0]) : start.col]
    }
    if (isMap(node)) {
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        const below = path ? `${path}/${key}` : key
        if (isScalar(pair.key) && pair.key.range) {
          const start = lines.linePos(pair.key.range[0])
          positions[`${below}!key`] = [start.line + firstLine - 1, start.col]
        }
        visit(pair.value as Node | null, below)
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        visit(item as Node, path ? `${path}/${index}` : `${index}`)
      })
    }
  }
  visit(document.contents, '')
  return { value, positions }
}

/** Column at which the lines of a block scalar begin, so that a place inside its text is a place in the file. */
function indentBelow(text: string, offset: number): number {
  const rest = text.slice(text.indexOf('\n', offset) + 1)
  return (/^(?:[ \t]*\n)*( *)/.exec(rest)?.[1]?.length ?? 0) + 1
}

function oneLine(text: string): string {
  return text.split('\n')[0]?.replace(/\.$/, '') ?? text
}
