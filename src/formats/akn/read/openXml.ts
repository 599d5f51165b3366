import type { Element } from 'xast'
import { type Message, message } from '../../../messages/index.ts'
import { parseXml, type XmlFault } from '../../../xml/index.ts'
import { akn, law } from '../vocabulary.ts'
import type { XmlElement } from './element.ts'

/** The root element of an XML file; a message where it cannot be read. */
export function openXml(text: string, file: string): XmlElement | Message {
  const found = parseXml(text)
  if (!('fault' in found)) return simplify(found, new Map(), false)
  const { fault, reason, line, column } = found
  return message('unusable', `xml-${fault}`, reason, { file, line, column }, remedies[fault])
}

const remedies: Record<XmlFault['fault'], string> = {
  doctype: 'Take it out, and write entities as characters.',
  syntax: 'Mend it here.',
  depth: 'Write the file again.',
}

type Spaces = ReadonlyMap<string, string>

function simplify(element: Element, above: Spaces, preserved: boolean): XmlElement {
  const spaces = spacesOf(element, above)
  const [prefix, name] = split(element.name)
  const space = element.attributes['xml:space']
  const preserve = space === undefined ? preserved : space === 'preserve'
  const own: Record<string, string> = {}
  const kept: Record<string, string> = {}
  for (const [key, value] of Object.entries(element.attributes)) {
    const [prefixed, local] = split(key)
    if (prefixed === '') own[local] = value ?? ''
    else if (spaces.get(prefixed) === law) kept[local] = value ?? ''
  }
  const children: XmlElement['children'] = []
  for (const child of element.children) {
    if (child.type === 'element') children.push(simplify(child, spaces, preserve))
    else if (child.type === 'text' || child.type === 'cdata') {
      const last = children.at(-1)
      if (typeof last === 'string') children[children.length - 1] = last + child.value
      else children.push(child.value)
    }
  }
  const { line = 1, column = 1 } = element.position?.start ?? {}
  return { name, space: spaceOf(spaces.get(prefix)), attributes: own, law: kept, preserve, children, line, column }
}

function spacesOf({ attributes }: Element, above: Spaces): Spaces {
  const declared = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    key === 'xmlns' ? [['', value ?? '']] : key.startsWith('xmlns:') ? [[key.slice('xmlns:'.length), value ?? '']] : [],
  )
  return declared.length === 0 ? above : new Map([...above, ...declared])
}

function split(name: string): [prefix: string, local: string] {
  const at = name.indexOf(':')
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}

/** Drafts of the standard have a further step behind its name. */
function spaceOf(uri = ''): XmlElement['space'] {
  return uri === law ? 'law' : uri === akn || uri.startsWith(`${akn}/`) ? 'akn' : 'other'
}
