import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** Every sign that Markdown may read as more than itself, wherever it stands, and the blanks about it. */
const mayMean = /[\\`*_[\]<>&#!~+=^"|\n\r\t]|^[\s\d:-]|\s$/

/**
 * A text as Markdown. The package tries thirty patterns on each; most words of a law hold no sign that any of them looks for, and are
 * written as they stand.
 */
export const safeText: Handle = (node, parent, state, info) => {
  const { value } = node
  const opensTarget = value.startsWith('(') && info.before.endsWith(']')
  return mayMean.test(value) || opensTarget ? defaultHandlers.text(node, parent, state, info) : value
}
