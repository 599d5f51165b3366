import type { Element } from 'xast'
import { gap, type Line } from './line.ts'
import { childrenOf, openXml, textOf } from './xml.ts'

const upper = new Set(['title', 'part', 'chapter', 'division', 'subdivision', 'book', 'tome', 'subpart', 'subchapter', 'subtitle'])
const provisions = new Set(['section', 'article', 'rule'])
const inner = new Set(['subsection', 'paragraph', 'subparagraph', 'point', 'indent', 'alinea', 'item', 'clause', 'subclause', 'level', 'list', 'sublist'])
const unread = new Set(['meta', 'toc', 'authorialNote', 'remark', 'note', 'num', 'heading', 'subheading', 'coverPage', 'components', 'attachments'])
const blocks = new Set(['p', 'docTitle', 'longTitle', 'docType', 'formula', 'listIntroduction', 'listWrapUp', 'block', 'span'])

/** The words of any Akoma Ntoso document in order, a line for each number and heading and for each block. Throws where it is not well-formed. */
export function aknLines(xml: string): Line[] {
  return linesIn(openXml(xml))
}

function linesIn(parent: Element): Line[] {
  return childrenOf(parent).flatMap((node) => {
    const name = node.name.replace(/^.*:/, '')
    if (unread.has(name)) return []
    const line = node.position?.start.line ?? 1
    if (upper.has(name) || provisions.has(name)) return [...opening(node, name, line), ...linesIn(node)]
    if (inner.has(name)) return innerLines(node, line)
    const holds = childrenOf(node).some((child) => blocks.has(child.name.replace(/^.*:/, '')))
    if (blocks.has(name) && !(holds && name !== 'p')) return [{ text: spaced(textOf(node)), line }, gap(line)]
    return linesIn(node)
  })
}

/** “Section 5” and its heading on lines of their own. */
function opening(node: Element, name: string, line: number): Line[] {
  const number = partOf(node, 'num')
  const heading = partOf(node, 'heading')
  const bare = number.replace(/[.:—–-]+$/, '').trim()
  const counted = /^(\d+\s*[A-Za-z]*|[IVXLC]+|[A-Z])$/.test(bare)
  const label = counted ? `${name === 'rule' ? 'Section' : name.charAt(0).toUpperCase() + name.slice(1)} ${bare.replace(/\s/g, '')}` : bare
  return [label, heading].filter((words) => words !== '').flatMap((text): Line[] => [{ text, line, heading: true }, gap(line)])
}

function innerLines(node: Element, line: number): Line[] {
  const number = partOf(node, 'num').replace(/^["“‘']/, '')
  const bare = /^\(?([\w]{1,5})[).]?$/.exec(number)?.[1]
  const label = bare === undefined ? number : `(${bare})`
  const heading = partOf(node, 'heading')
  const below = linesIn(node)
  const first = below[0] ?? { text: '', line }
  const opened = { ...first, text: [label, heading && `${heading}.`, first.text].filter(Boolean).join(' '), line: label ? line : first.line }
  return [opened, ...below.slice(1)]
}

function partOf(node: Element, name: string): string {
  const found = childrenOf(node).find((child) => child.name.replace(/^.*:/, '') === name)
  return found ? spaced(textOf(found)) : ''
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
