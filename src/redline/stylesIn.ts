import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { elementsOf } from '../write/docx/elementsOf.ts'

/** The styles of a part by their id. */
export function stylesIn(part: Root): Map<string, Element> {
  return new Map(
    elementsOf(elementsOf(part)[0]).flatMap((element) => (element.name === 'w:style' ? [[String(element.attributes['w:styleId']), element] as const] : [])),
  )
}

const namesOthers = new Set(['w:basedOn', 'w:next', 'w:link'])

/** The elements by which a style names other styles. */
export function namesOfOthers(style: Element): Element[] {
  return elementsOf(style).filter(({ name }) => namesOthers.has(name))
}

/** How text looks that no style says otherwise of. */
export function defaultsIn(part: Root): Element | undefined {
  return elementsOf(elementsOf(part)[0]).find(({ name }) => name === 'w:docDefaults')
}

export function defaultsSay(part: Root): string {
  return toXml(defaultsIn(part) ?? [])
}
