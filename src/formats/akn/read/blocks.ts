import type { Block, BlockRole } from '../../../tree/index.ts'
import { elementsOf, textOf, type XmlElement } from './element.ts'
import { readParagraph } from './inline.ts'
import { keptWords } from './keptWords.ts'
import type { State } from './state.ts'

const roles: readonly string[] = ['docType', 'docTitle', 'docDate', 'longTitle', 'recital', 'formula', 'signature', 'note'] satisfies BlockRole[]

/** The paragraphs of the opening or closing, each with what it is for. */
export function readBlocks(element: XmlElement | undefined, state: State, usual: BlockRole): Block[] {
  return element ? elementsOf(element).flatMap((child) => blocksIn(child, usual, state)) : []
}

function blocksIn(element: XmlElement, role: BlockRole, state: State): Block[] {
  switch (element.name) {
    case 'p':
    case 'block':
      return paragraph(element, role, state)
    case 'longTitle':
    case 'formula':
    case 'recital':
      return elementsOf(element).flatMap((child) => blocksIn(child, element.name as BlockRole, state))
    case 'recitals':
    case 'citations':
    case 'citation':
    case 'intro':
    case 'wrapUp':
      return elementsOf(element).flatMap((child) => blocksIn(child, 'recital', state))
    case 'container':
    case 'blockContainer':
      return elementsOf(element).flatMap((child) => blocksIn(child, role, state))
    case 'num':
    case 'heading':
      return state.own ? [] : paragraph(element, role, state)
    case 'toc':
    case 'img':
      return []
  }
  return keptWords(element, state, state.waiting).map(({ children }): Block => ({ type: 'block', role, children }))
}

/** A paragraph says by its class, or by the element that alone is in it, what it is for. */
function paragraph(element: XmlElement, usual: BlockRole, state: State): Block[] {
  const [only] = elementsOf(element)
  const alone = only && roles.includes(only.name) && textOf(only).trim() === textOf(element).trim() ? only : undefined
  const role = [alone?.name, element.attributes.class].find((name) => name !== undefined && roles.includes(name)) as BlockRole | undefined
  const children = readParagraph(alone ?? element, state, state.waiting)
  return children.length > 0 || state.own ? [{ type: 'block', role: role ?? usual, children }] : []
}
