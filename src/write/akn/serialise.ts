import type { Element } from 'xast'
import { spacesCount } from './spacesCount.ts'

/** Elements in which, down to the leaves, a space counts; what is inserted into another law stands in such a one, and is structure again. */
const wording = new Set(['p', 'num', 'heading', 'law:outline', 'law:note'])
const structure = 'quotedStructure'

/** Characters that XML has no way to write (XML 1.0, 2.2). */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** What such a character, or one beyond 16 bits, is found by, cheaply. */
const unusual = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/
// A reader makes spaces of line ends and tabs in attributes, and line feeds of carriage returns anywhere (XML 1.0, 2.11 and 3.3.3), unless
// they are written as references. xast-util-to-xml writes none and drops what cannot be written; it also takes twice as long.
const inText = /[<>&\r]/g
const inAttribute = /[<&"\t\n\r]/g
const references: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** A document of elements and texts, indented where no space is read. */
export function serialise(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, '\n', false)}\n`
}

/** An element with the line that it begins on, where it is not among words. */
function element(node: Element, line: string, worded: boolean): string {
  const { name, attributes, children } = node
  const inWords = wording.has(name) || (worded && name !== structure)
  let text = `${worded ? '' : line}<${name}`
  for (const key in attributes) text += ` ${key}="${escaped(attributes[key] ?? '', inAttribute)}"`
  if (children.length === 0) return `${text}/>`
  if (inWords && !worded && spacesCount(node)) text += ' xml:space="preserve"'
  text += '>'
  const below = `${line}  `
  for (const child of children) {
    if (child.type === 'text') text += escaped(child.value, inText)
    else if (child.type === 'element') text += element(child, below, inWords)
  }
  return `${text}${inWords ? '' : line}</${name}>`
}

function escaped(text: string, signs: RegExp): string {
  const written = unusual.test(text) ? text.replace(unwritable, '\uFFFD') : text
  return written.replace(signs, (sign) => references[sign] ?? sign)
}
