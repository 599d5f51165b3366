import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** Elements in which, down to the leaves, a space counts; what is inserted into another law stands in such a one, and is structure again. */
const wording = new Set(['p', 'num', 'heading', 'law:outline', 'law:note'])
const structure = 'quotedStructure'

// A reader of XML makes spaces of line ends and tabs in attributes, and line feeds of carriage returns (XML 1.0, 2.11 and 3.3.3), unless they
// are written as references, which the serialiser does not do: they pass it as characters that no text has.
const passing: [sign: string, stand: string, reference: string][] = [
  ['\t', '\uFDD0', '&#9;'],
  ['\n', '\uFDD1', '&#10;'],
  ['\r', '\uFDD2', '&#13;'],
]
/** Characters that XML has no way to write (XML 1.0, 2.2), and those that stand for others here. */
const unwritable = /[^\t\n\r -\uD7FF\uE000-\uFDCF\uFDD3-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A document of elements as text, indented where no space is read. The elements are changed for it. */
export function serialise(root: Element): string {
  prepare(root, '\n', false)
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`
  return passing.reduce((made, [, stand, reference]) => made.replaceAll(stand, reference), text)
}

function prepare(element: Element, line: string, worded: boolean): void {
  const { name, attributes, children } = element
  const inWords = wording.has(name) || (worded && name !== structure)
  const below = `${line}  `
  for (const [key, value] of Object.entries(attributes)) if (value) attributes[key] = writable(value, passing)
  for (const child of children) {
    if (child.type === 'element') prepare(child, below, inWords)
    else if (child.type === 'text') child.value = writable(child.value, passing.slice(2))
  }
  if (inWords || children.length === 0) return
  element.children = [...children.flatMap((child): ElementContent[] => [{ type: 'text', value: below }, child]), { type: 'text', value: line }]
}

function writable(text: string, signs: typeof passing): string {
  return signs.reduce((made, [sign, stand]) => made.replaceAll(sign, stand), text.replace(unwritable, '\uFFFD'))
}
