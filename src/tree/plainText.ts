import { text } from './build.ts'
import type { Choice, Inline } from './types.ts'

/** Inline nodes as plain words, as they print. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plainInline).join('')
}

/** An open choice as it prints: each alternative in brackets, behind its mark. */
export function printedChoice({ children }: Choice): Inline[] {
  return children.flatMap(({ mark, children }, index) => [text(`${index > 0 ? ' ' : ''}[${mark}: `), ...children, text(']')])
}

function plainInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'value':
    case 'term':
    case 'def':
      return node.value
    case 'emphasis':
    case 'strong':
    case 'penalty':
    case 'option':
      return plainText(node.children)
    case 'blank':
      return `[${node.label}]`
    case 'choice':
      return plainText(printedChoice(node))
    case 'ref':
      return node.parts.map((part) => part.value).join('')
  }
}
