import type { Element } from 'xast'
import { element, elementsOf, firstOf } from '../../../../xml/index.ts'
import type { HouseStyles } from '../../read/index.ts'

/**
 * Our styles under those of the house: a style that the house has is the house's, known by Word's own name for it, since its id
 * differs with the language of the program that saved it; what the house lacks is ours. Numbers stay the act's.
 */
export function dressStyles(own: Element, { styles }: HouseStyles): Element {
  const house = structuredClone(styles)
  const ownIds = new Map(stylesIn(own).map((style) => [nameOf(style), idOf(style)]))
  const ids = new Map(stylesIn(house).map((style) => [idOf(style), ownIds.get(nameOf(style)) ?? `House-${idOf(style)}`]))
  const numbers = new Map(stylesIn(own).map((style) => [idOf(style), firstOf(propertiesOf(style), 'w:numPr')]))
  for (const style of stylesIn(house)) {
    rename(style, ids)
    renumber(style, numbers.get(idOf(style)))
  }
  const known = new Set(stylesIn(house).map(nameOf))
  const added = stylesIn(own).filter((style) => !known.has(nameOf(style)))
  const used = house.children.filter((child) => child.type !== 'element' || child.name !== 'w:style' || ofText.has(String(child.attributes['w:type'])))
  return { ...house, attributes: { ...own.attributes, ...house.attributes }, children: [...used, ...added] }
}

/** An act has no tables, and no list but its own. */
const ofText = new Set(['paragraph', 'character'])

function rename(style: Element, ids: Map<string, string>): void {
  style.attributes['w:styleId'] = ids.get(idOf(style))
  for (const child of elementsOf(style)) {
    const named = ids.get(String(child.attributes['w:val']))
    if (['w:basedOn', 'w:next', 'w:link'].includes(child.name) && named) child.attributes['w:val'] = named
  }
}

/** What may stand before the number among the properties of a paragraph (ECMA-376 part 1, 17.3.1.26). */
const beforeNumber = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl'])

/** Put the act's number, or none, in the place of the house's own. */
function renumber(style: Element, number: Element | undefined): void {
  const properties = propertiesOf(style)
  if (!properties) {
    if (number) addProperties(style, number)
    return
  }
  const others = elementsOf(properties).filter((property) => !isNumber(property))
  const at = others.findLastIndex(({ name }) => beforeNumber.has(name)) + 1
  properties.children = number ? [...others.slice(0, at), number, ...others.slice(at)] : others
}

/** A style's paragraph properties stand before those of its runs (17.7.4.17). */
function addProperties(style: Element, number: Element): void {
  const runs = style.children.findIndex((child) => child.type === 'element' && child.name === 'w:rPr')
  style.children.splice(runs === -1 ? style.children.length : runs, 0, element('w:pPr', {}, [number]))
}

function isNumber({ name }: Element): boolean {
  return name === 'w:numPr'
}

function propertiesOf(style: Element): Element | undefined {
  return firstOf(style, 'w:pPr')
}

function stylesIn(root: Element): Element[] {
  return elementsOf(root, 'w:style')
}

function idOf(style: Element): string {
  return String(style.attributes['w:styleId'])
}

/** Word's names differ in case between programs. */
function nameOf(style: Element): string {
  const name = firstOf(style, 'w:name')?.attributes['w:val']
  return `${style.attributes['w:type']} ${String(name).toLowerCase()}`
}
