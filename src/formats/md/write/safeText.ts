import { defaultHandlers, type Handle, type Info } from 'mdast-util-to-markdown'

/** Every sign that Markdown may read as more than itself, wherever it stands. */
const mayMean = /[\\`*_[\]<>&#!~+=^"|\n\r\t]/
/** What may mean more where a line begins or ends. */
const mayOpenLine = /^[\s\d:-]/
const mayEndLine = /\s$/

/**
 * A text as Markdown. The package tries thirty patterns on each; most words of a law hold no sign that any of them looks for, and are
 * written as they stand.
 */
export const safeText: Handle = (node, parent, state, info) => (standsAsItIs(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info))

/** A paragraph; one that is a single text which stands as it is needs no walk over its parts. */
export const plainParagraph: Handle = (node, parent, state, info) => {
  const [only, ...others] = node.children
  const plain = only?.type === 'text' && others.length === 0 && standsAsItIs(only.value, info)
  return plain ? only.value : defaultHandlers.paragraph(node, parent, state, info)
}

function standsAsItIs(value: string, { before, after }: Pick<Info, 'before' | 'after'>): boolean {
  const opensTarget = value.startsWith('(') && before.endsWith(']')
  const atEdge = (isBreak(before.at(-1)) && mayOpenLine.test(value)) || (isBreak(after[0]) && mayEndLine.test(value))
  return !mayMean.test(value) && !opensTarget && !atEdge
}

function isBreak(sign: string | undefined): boolean {
  return sign === undefined || sign === '\n' || sign === '\r'
}
