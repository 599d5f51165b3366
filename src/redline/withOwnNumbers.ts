import type { Element, Root } from 'xast'
import { x } from 'xastscript'
import { elementsOf } from '../write/docx/elementsOf.ts'
import type { ChangedParagraph } from './changedParagraph.ts'
import { descendantsOf } from './descendantsOf.ts'
import { stylesIn } from './stylesIn.ts'

/**
 * The same paragraphs, whose earlier properties say what number their style gives them, and whose earlier style counts at their level:
 * when LibreOffice rejects a change of properties, it takes the number from the paragraph only, and the level from the style only. A
 * style that counts at another level is added.
 */
export function withOwnNumbers(paragraphs: ChangedParagraph[], styles: Root): ChangedParagraph[] {
  return paragraphs.map((paragraph) => (paragraph.was ? { ...paragraph, was: withOwnNumber(paragraph.was, styles) } : paragraph))
}

function withOwnNumber(properties: Element[], styles: Root): Element[] {
  const [first, ...others] = properties
  if (first?.name !== 'w:pStyle') return properties
  const id = String(first.attributes['w:val'])
  const [own, ofStyle] = [others.find(isNumber), numberOfStyle(id, styles)]
  if (!own) return [first, ...(ofStyle ? [ofStyle] : []), ...others]
  if (levelOf(own) === levelOf(ofStyle)) return properties
  return [x('w:pStyle', { 'w:val': styleAtLevel(id, own, styles) }), ...others]
}

function numberOfStyle(id: string, styles: Root): Element | undefined {
  return elementsOf(elementsOf(stylesIn(styles).get(id)).find(({ name }) => name === 'w:pPr')).find(isNumber)
}

/** The style that is like another but counts as a paragraph does. */
function styleAtLevel(id: string, number: Element, styles: Root): string {
  const made = `${id.replace(/^(Earlier)?/, 'Earlier')}Level${levelOf(number)}`
  const known = stylesIn(styles)
  if (!known.has(made)) {
    const name = elementsOf(known.get(id)).find((element) => element.name === 'w:name')
    const named = x('w:name', { 'w:val': `${String(name?.attributes['w:val'])} at level ${levelOf(number)}` })
    const style = x('w:style', { 'w:type': 'paragraph', 'w:styleId': made }, [named, x('w:basedOn', { 'w:val': id }), x('w:pPr', [number])])
    elementsOf(styles)[0]?.children.push(style)
  }
  return made
}

function levelOf(number: Element | undefined): string {
  const level = number && [...descendantsOf(number)].find(({ name }) => name === 'w:ilvl')
  return String(level?.attributes['w:val'] ?? '')
}

function isNumber({ name }: Element): boolean {
  return name === 'w:numPr'
}
