import { gap, type Line } from '../../../tree/index.ts'
import { childOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { openXml } from './openXml.ts'
import { divisionOf, provisionOf, subdivisionOf } from './types.ts'

const unread = new Set(['meta', 'toc', 'authorialNote', 'remark', 'note', 'num', 'heading', 'subheading', 'coverPage', 'components', 'attachments'])
const lists = new Set(['list', 'sublist'])
const blocks = new Set(['p', 'docTitle', 'longTitle', 'docType', 'formula', 'listIntroduction', 'listWrapUp', 'block', 'span'])

/** The words of any Akoma Ntoso document in order, a line for each number and heading and for each block. Throws where it is not well-formed. */
export function aknLines(xml: string): Line[] {
  const root = openXml(xml, '')
  if (root instanceof Error) throw root
  return linesIn(root)
}

function linesIn(parent: XmlElement): Line[] {
  return elementsOf(parent).flatMap((node) => {
    const { name, line } = node
    if (unread.has(name)) return []
    if (divisionOf(name) || provisionOf(name)) return [...opening(node, name, line), ...linesIn(node)]
    if (subdivisionOf(name) || lists.has(name)) return innerLines(node, line)
    const holds = elementsOf(node).some((child) => blocks.has(child.name))
    if (blocks.has(name) && !(holds && name !== 'p')) return [{ text: trimmed(textOf(node)), line }, gap(line)]
    return linesIn(node)
  })
}

/** “Section 5” and its heading on lines of their own. */
function opening(node: XmlElement, name: string, line: number): Line[] {
  const number = partOf(node, 'num')
  const heading = partOf(node, 'heading')
  const bare = number.replace(/[.:—–-]+$/, '').trim()
  const counted = /^(\d+\s*[A-Za-z]*|[IVXLC]+|[A-Z])$/.test(bare)
  const label = counted ? `${name === 'rule' ? 'Section' : name.charAt(0).toUpperCase() + name.slice(1)} ${bare.replace(/\s/g, '')}` : bare
  return [label, heading].filter((words) => words !== '').flatMap((text): Line[] => [{ text, line, heading: true }, gap(line)])
}

function innerLines(node: XmlElement, line: number): Line[] {
  const number = partOf(node, 'num').replace(/^["“‘']/, '')
  const bare = /^\(?([\w]{1,5})[).]?$/.exec(number)?.[1]
  const label = bare === undefined ? number : `(${bare})`
  const heading = partOf(node, 'heading')
  const below = linesIn(node)
  const first = below[0] ?? { text: '', line }
  const opened = { ...first, text: [label, heading && `${heading}.`, first.text].filter(Boolean).join(' '), line: label ? line : first.line }
  return [opened, ...below.slice(1)]
}

function partOf(node: XmlElement, name: string): string {
  const found = childOf(node, name)
  return found ? trimmed(textOf(found)) : ''
}
