import type { Inline } from './types.ts'

/** Inline nodes as plain words, as they print. */
export function plainText(nodes: Inline[]): string {
  return nodes.map(plainInline).join('')
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
      return node.options.map(({ mark, children }) => `[${mark}: ${plainText(children)}]`).join(' ')
    case 'ref':
      return node.parts.map((part) => part.value).join('')
  }
}
