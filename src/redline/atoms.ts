import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { type Token, tokensOf } from '../compare/acts/index.ts'
import { elementsOf } from '../write/docx/elementsOf.ts'
import { descendantsOf } from './descendantsOf.ts'

/** The least that changes as a whole: a word, space or sign with its look, a field, a content control. */
export interface Atom extends Token {
  /** The run or content control itself; a word has only its look. */
  node?: Element
  look?: Element | undefined
  /** The bookmark that a click leads to. */
  link?: string | undefined
}

/** What stands in a paragraph, without its bookmarks. */
export function atomsOf(paragraph: Element): Atom[] {
  return elementsOf(paragraph).flatMap((child) => {
    if (child.name === 'w:hyperlink') {
      const link = String(child.attributes['w:anchor'])
      return elementsOf(child).flatMap((run) => runAtoms(run, link))
    }
    if (child.name === 'w:sdt') return [whole(child, toXml(child))]
    return child.name === 'w:r' ? runAtoms(child) : []
  })
}

function runAtoms(run: Element, link?: string): Atom[] {
  const children = elementsOf(run)
  const look = children.find(({ name }) => name === 'w:rPr')
  const [words, ...others] = children.filter((child) => child !== look)
  if (words?.name !== 'w:t' || others.length > 0) return [whole(run, instructionOf(run) ?? toXml(run))]
  const sameness = `${look ? toXml(look) : ''}${link === undefined ? '' : ` → ${link}`}`
  return tokensOf(textOf(words)).map(({ words }) => ({ words, key: sameness === '' ? words : `${words}\n${sameness}`, look, link }))
}

function whole(node: Element, key: string): Atom {
  return { words: '', key: `whole ${key}`, node }
}

/** What a field is the same by: what it points to. What it shows is worked out anew from there. */
function instructionOf(run: Element): string | undefined {
  const instruction = [...descendantsOf(run)].find(({ name }) => name === 'w:instrText')
  return instruction && textOf(instruction)
}

export function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
