import type { Element } from 'xast'
import { descendantsOf, elementsOf, firstOf, toXml } from '../../xml/index.ts'

/** The lists of a numbering part. */
export interface Lists {
  root: Element
  /** By the number that paragraphs and styles name. */
  numbers: Map<string, Element>
  /** The list behind a number, and what it says without its id: the same in two files when they number alike. */
  listOf(number: string): { element: Element; says: string } | undefined
}

export function listsOf(root: Element): Lists {
  const lists = elementsOf(root, 'w:abstractNum')
  const known = new Map(lists.map((element) => [String(element.attributes['w:abstractNumId']), { element, says: toXml(element.children) }]))
  const numbers = new Map(elementsOf(root, 'w:num').map((element) => [String(element.attributes['w:numId']), element]))
  const listOf = (number: string) => {
    const named = firstOf(numbers.get(number), 'w:abstractNumId')
    return known.get(String(named?.attributes['w:val']))
  }
  return { root, numbers, listOf }
}

/** The number that a paragraph or style names itself. */
export function numberIn(element: Element): string | undefined {
  const [number] = descendantsOf(element, 'w:numId')
  return number && String(number.attributes['w:val'])
}
