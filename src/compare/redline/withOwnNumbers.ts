import type { Element } from 'xast'
import { descendantsOf, element, firstOf } from '../../xml/index.ts'
import type { ChangedParagraph } from './changedParagraph.ts'
import { stylesIn } from './stylesIn.ts'

/**
 * The same paragraphs, whose earlier properties say what number their style gives them, and whose earlier style counts at their level:
 * when LibreOffice rejects a change of properties, it takes the number from the paragraph only, and the level from the style only. A
 * style that counts at another level is added.
 */
export function withOwnNumbers(paragraphs: ChangedParagraph[], styles: Element): ChangedParagraph[] {
  return paragraphs.map((paragraph) => (paragraph.was ? { ...paragraph, was: withOwnNumber(paragraph.was, styles) } : paragraph))
}

function withOwnNumber(properties: Element[], styles: Element): Element[] {
  const [first, ...others] = properties
  if (first?.name !== 'w:pStyle') return properties
  const id = String(first.attributes['w:val'])
  const [own, ofStyle] = [others.find(isNumber), numberOfStyle(id, styles)]
  if (!own) return [first, ...(ofStyle ? [ofStyle] : []), ...others]
  if (levelOf(own) === levelOf(ofStyle)) return properties
  return [element('w:pStyle', { 'w:val': styleAtLevel(id, own, styles) }), ...others]
}

function numberOfStyle(id: string, styles: Element): Element | undefined {
  return firstOf(firstOf(stylesIn(styles).get(id), 'w:pPr'), 'w:numPr')
}

/** The style that is like another but counts as a paragraph does. */
function styleAtLevel(id: string, number: Element, styles: Element): string {
  const made = `${id.replace(/^(Earlier)?/, 'Earlier')}Level${levelOf(number)}`
  const known = stylesIn(styles)
  if (!known.has(made)) {
    const name = firstOf(known.get(id), 'w:name')
    const named = element('w:name', { 'w:val': `${String(name?.attributes['w:val'])} at level ${levelOf(number)}` })
    const style = element('w:style', { 'w:type': 'paragraph', 'w:styleId': made }, [
      named,
      element('w:basedOn', { 'w:val': id }),
      element('w:pPr', {}, [number]),
    ])
    styles.children.push(style)
  }
  return made
}

function levelOf(number: Element | undefined): string {
  const [level] = number ? descendantsOf(number, 'w:ilvl') : []
  return String(level?.attributes['w:val'] ?? '')
}

function isNumber({ name }: Element): boolean {
  return name === 'w:numPr'
}
