import { VFileMessage } from 'vfile-message'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { type Message, message } from '../../messages/index.ts'
import { akn, law } from '../../write/akn/vocabulary.ts'
import type { XmlElement } from './element.ts'

/** The root element of an XML file; a message where it is not well-formed. Types of documents are refused, so no entity is ever expanded. */
export function openXml(text: string, file: string): XmlElement | Message {
  const declared = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/.exec(text)
  if (declared) {
    const before = text.slice(0, declared[0].length - '<!DOCTYPE'.length).split('\n')
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return message('unusable', 'xml-doctype', 'A document type declaration is not read', place, 'Take it out, and write entities as characters.')
  }
  try {
    const root = documentElement(fromXml(text))
    return root ? simplify(root, new Map(), false) : message('unusable', 'xml-syntax', 'The file holds no element', { file, line: 1 }, 'Write the file again.')
  } catch (error) {
    const cause = error instanceof VFileMessage ? error.cause : error
    if (cause instanceof RangeError) return message('unusable', 'xml-depth', 'The elements are nested too deep', { file, line: 1 }, 'Write the file again.')
    if (!(error instanceof VFileMessage)) throw error
    const [reason = ''] = String((cause as Error | undefined)?.message ?? error.reason).split('\n')
    const place = { file, line: error.line ?? 1, column: error.column ?? 1 }
    return message('unusable', 'xml-syntax', `This is no well-formed XML: ${reason.replace(/ \(line \d+, column \d+\)$/, '')}`, place, 'Mend it here.')
  }
}

function documentElement({ children }: Root): Element | undefined {
  return children.find((child) => child.type === 'element')
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
