import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { elementsOf } from '../write/docx/elementsOf.ts'
import { descendantsOf } from './descendantsOf.ts'

/** The lists of a numbering part. */
export interface Lists {
  root: Element
  /** By the number that paragraphs and styles name. */
  numbers: Map<string, Element>
  /** The list behind a number, and what it says without its id: the same in two files when they number alike. */
  listOf(number: string): { element: Element; says: string } | undefined
}

export function listsOf(numbering: Root): Lists {
  const root = elementsOf(numbering)[0]
  if (!root) throw new Error('a numbering part without lists')
  const lists = elementsOf(root).filter(({ name }) => name === 'w:abstractNum')
  const known = new Map(lists.map((element) => [String(element.attributes['w:abstractNumId']), { element, says: toXml(element.children) }]))
  const numbers = new Map(elementsOf(root).flatMap((element) => (element.name === 'w:num' ? [[String(element.attributes['w:numId']), element] as const] : [])))
  const listOf = (number: string) => {
    const named = elementsOf(numbers.get(number)).find(({ name }) => name === 'w:abstractNumId')
    return known.get(String(named?.attributes['w:val']))
  }
  return { root, numbers, listOf }
}

/** The number that a paragraph or style names itself. */
export function numberIn(element: Element): string | undefined {
  for (const { name, attributes } of descendantsOf(element)) if (name === 'w:numId') return String(attributes['w:val'])
  return undefined
}
