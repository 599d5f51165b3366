import type { Element, ElementContent } from 'xast'

/** Characters that XML has no way to write (XML 1.0, 2.2). */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** What such a character, or one beyond 16 bits, is found by, cheaply. */
const unusual = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/
// A reader makes spaces of line ends and tabs in attributes, and line feeds of carriage returns anywhere (XML 1.0, 2.11 and 3.3.3), unless
// they are written as references. xast-util-to-xml writes none and drops what cannot be written; it also takes twice as long.
const inText = /[<>&\r]/g
const inAttribute = /[<&"\t\n\r]/g
const references: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** A node, or several behind each other, as XML: no line is broken, no space added. */
export function toXml(nodes: ElementContent | readonly ElementContent[]): string {
  if (!('type' in nodes)) return nodes.map(toXml).join('')
  if (nodes.type === 'text' || nodes.type === 'cdata') return escapedText(nodes.value)
  if (nodes.type !== 'element') return ''
  const { name, children } = nodes
  return children.length === 0 ? `${openTag(nodes)}/>` : `${openTag(nodes)}>${toXml(children)}</${name}>`
}

/** What a file in XML begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** A file whose root is an element. */
export function xmlFile(root: Element): string {
  return xmlDeclaration + toXml(root)
}

/** The first tag of an element, up to the sign that closes it. */
export function openTag({ name, attributes }: Element): string {
  let tag = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined && value !== null) tag += ` ${key}="${escaped(value, inAttribute)}"`
  }
  return tag
}

/** Characters as they stand between tags. */
export function escapedText(text: string): string {
  return escaped(text, inText)
}

function escaped(text: string, signs: RegExp): string {
  const written = unusual.test(text) ? text.replace(unwritable, '\uFFFD') : text
  return written.replace(signs, (sign) => references[sign] ?? sign)
}
