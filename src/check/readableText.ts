import { type Inline, isSubdivision } from '../tree/index.ts'
import type { Unit } from './reading.ts'

/**
 * A unit's own words as their length is felt: a name that a setting supplies counts as one word, the longest option stands for a choice,
 * and the formula of a penalty is left out. A list in the middle of a sentence leaves one sentence.
 */
export function readableText({ node }: Unit): string {
  return node.children
    .map((child) => (isSubdivision(child) ? '' : readable(child.children)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function readable(nodes: Inline[]): string {
  return nodes.map(readableInline).join('')
}

function readableInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'term':
    case 'def':
      return node.value
    case 'value':
      return /^\d/.test(node.value) ? node.value : 'name'
    case 'blank':
      return 'name'
    case 'penalty':
      return ''
    case 'emphasis':
    case 'strong':
    case 'option':
      return readable(node.children)
    case 'choice':
      return node.options.map(({ children }) => readable(children)).reduce((longest, text) => (text.length > longest.length ? text : longest), '')
    case 'ref':
      return node.parts.map(({ value }) => value).join('')
  }
}
