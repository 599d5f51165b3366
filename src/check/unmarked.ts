import { type Inline, plainText } from '../tree/index.ts'

/** Words as they print, but without the brackets and marks of alternatives. */
export function unmarked(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'choice' ? node.children.map(({ children }) => unmarked(children)).join(' ') : plainText([node]))).join('')
}
