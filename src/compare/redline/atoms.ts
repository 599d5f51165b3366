import type { Element } from 'xast'
import { pictureShown } from '../../formats/docx/vocabulary/index.ts'
import { descendantsOf, elementsOf, firstOf, textOf, toXml } from '../../xml/index.ts'
import { type Token, tokensOf } from '../acts/index.ts'

/** The least that changes as a whole: a word, space or sign with its look, a field, a content control. */
export interface Atom extends Token {
  /** The runs or content control themselves; a word has only its look. */
  nodes?: Element[]
  look?: Element | undefined
  /** The bookmark that a click leads to. */
  link?: string | undefined
}

/** What stands in a paragraph, without its bookmarks. */
export function atomsOf(paragraph: Element): Atom[] {
  return fieldsTogether(elementsOf(paragraph)).flatMap((nodes) => {
    const [child] = nodes
    if (nodes.length > 1) return [fieldAtom(nodes)]
    if (child?.name === 'w:hyperlink') {
      const link = String(child.attributes['w:anchor'])
      return fieldsTogether(elementsOf(child)).flatMap((runs) => (runs.length > 1 ? [fieldAtom(runs, link)] : runs.flatMap((run) => runAtoms(run, link))))
    }
    if (child?.name === 'w:sdt') return [whole([child], toXml(child))]
    return child?.name === 'w:r' ? runAtoms(child) : []
  })
}

/** Elements one by one, but for those from the beginning of a field to its end. */
function fieldsTogether(elements: Element[]): Element[][] {
  const made: Element[][] = []
  let open: Element[] = []
  let depth = 0
  for (const element of elements) {
    open.push(element)
    for (const mark of element.name === 'w:r' ? elementsOf(element, 'w:fldChar') : []) {
      if (mark.attributes['w:fldCharType'] === 'begin') depth += 1
      if (mark.attributes['w:fldCharType'] === 'end') depth -= 1
    }
    if (depth > 0) continue
    made.push(open)
    open = []
  }
  // A field that goes on in later paragraphs, as the contents do, holds nothing together here.
  return [...made, ...open.map((element) => [element])]
}

/** A field is the same by what it points to. What it shows is worked out anew from there. */
function fieldAtom(runs: Element[], link?: string): Atom {
  const instructions = runs.flatMap((run) => [...descendantsOf(run, 'w:instrText')].map(textOf))
  return { ...whole(runs, instructions.join('')), link }
}

function runAtoms(run: Element, link?: string): Atom[] {
  const children = elementsOf(run)
  const look = firstOf(run, 'w:rPr')
  const [words, ...others] = children.filter((child) => child !== look)
  const [picture] = elementsOf(run, 'w:drawing').flatMap((drawing) => pictureShown(drawing) ?? [])
  if (picture) return [{ ...whole([run], `picture ${picture.name} ${picture.alt}`), link }]
  if (words?.name !== 'w:t' || others.length > 0) return [{ ...whole([run], toXml(run)), link }]
  const sameness = `${look ? toXml(look) : ''}${link === undefined ? '' : ` → ${link}`}`
  return tokensOf(textOf(words)).map(({ words }) => ({ words, key: sameness === '' ? words : `${words}\n${sameness}`, look, link }))
}

function whole(nodes: Element[], key: string): Atom {
  return { words: '', key: `whole ${key}`, nodes }
}
