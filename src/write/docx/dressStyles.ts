import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import { elementsOf } from './elementsOf.ts'
import type { HouseStyles } from './houseStyles.ts'

/**
 * Our styles under those of the house: a style that the house has is the house's, known by Word's own name for it, since its id
 * differs with the language of the program that saved it; what the house lacks is ours. Numbers stay the act's.
 */
export function dressStyles(ours: string, { styles }: HouseStyles): string {
  const own = elementsOf(fromXml(ours))[0]
  const house = elementsOf(structuredClone(styles))[0]
  if (!own || !house) throw new Error('a styles part without styles')
  const ownIds = new Map(stylesIn(own).map((style) => [nameOf(style), idOf(style)]))
  const ids = new Map(stylesIn(house).map((style) => [idOf(style), ownIds.get(nameOf(style)) ?? `House-${idOf(style)}`]))
  for (const style of stylesIn(house)) rename(style, ids)
  const known = new Set(stylesIn(house).map(nameOf))
  const added = stylesIn(own).filter((style) => !known.has(nameOf(style)))
  const used = house.children.filter((child) => child.type !== 'element' || child.name !== 'w:style' || ofText.has(String(child.attributes['w:type'])))
  const root: Element = { ...house, attributes: { ...own.attributes, ...house.attributes }, children: [...used, ...added] }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${toXml({ type: 'root', children: [root] })}`
}

/** An act has no tables, and no list but its own. */
const ofText = new Set(['paragraph', 'character'])

function rename(style: Element, ids: Map<string, string>): void {
  style.attributes['w:styleId'] = ids.get(idOf(style))
  for (const child of elementsOf(style)) {
    const named = ids.get(String(child.attributes['w:val']))
    if (['w:basedOn', 'w:next', 'w:link'].includes(child.name) && named) child.attributes['w:val'] = named
    if (child.name === 'w:pPr') child.children = child.children.filter((property) => !('name' in property) || property.name !== 'w:numPr')
  }
}

function stylesIn(root: Element): Element[] {
  return elementsOf(root).filter(({ name }) => name === 'w:style')
}

function idOf(style: Element): string {
  return String(style.attributes['w:styleId'])
}

/** Word's names differ in case between programs. */
function nameOf(style: Element): string {
  const name = elementsOf(style).find((child) => child.name === 'w:name')?.attributes['w:val']
  return `${style.attributes['w:type']} ${String(name).toLowerCase()}`
}
