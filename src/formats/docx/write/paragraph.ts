import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { type ParagraphLook, paragraphProperties } from './paragraphProperties.ts'

/** A paragraph; one without a look of its own is like any plain text. */
export function paragraph(look: ParagraphLook, children: Element[]): Element {
  const properties = paragraphProperties(look)
  return element('w:p', {}, properties.length > 0 ? [element('w:pPr', {}, properties), ...children] : children)
}
