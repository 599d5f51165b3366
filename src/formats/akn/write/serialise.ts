import type { Element } from 'xast'
import { escapedText, openTag, xmlDeclaration } from '../../../xml/index.ts'
import { spacesCount } from './spacesCount.ts'

/** Elements in which, down to the leaves, a space counts; what is inserted into another law stands in such a one, and is structure again. */
const wording = new Set(['p', 'num', 'heading', 'caption', 'law:outline', 'law:note'])
const structure = 'quotedStructure'

/** A document of elements and texts, indented where no space is read. */
export function serialise(root: Element): string {
  return `${xmlDeclaration}${element(root, '\n', false)}\n`
}

/** An element with the line that it begins on, where it is not among words. */
function element(node: Element, line: string, worded: boolean): string {
  const { name, children } = node
  const inWords = wording.has(name) || (worded && name !== structure)
  const tag = `${worded ? '' : line}${openTag(node)}`
  if (children.length === 0) return `${tag}/>`
  let text = inWords && !worded && spacesCount(node) ? `${tag} xml:space="preserve">` : `${tag}>`
  const below = `${line}  `
  for (const child of children) {
    if (child.type === 'text') text += escapedText(child.value)
    else if (child.type === 'element') text += element(child, below, inWords)
  }
  return `${text}${inWords ? '' : line}</${name}>`
}
