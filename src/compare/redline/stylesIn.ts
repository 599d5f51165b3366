import type { Element } from 'xast'
import { elementsOf, firstOf, toXml } from '../../xml/index.ts'

/** The styles of a part by their id. */
export function stylesIn(part: Element): Map<string, Element> {
  return new Map(elementsOf(part, 'w:style').map((element) => [String(element.attributes['w:styleId']), element]))
}

const namesOthers = new Set(['w:basedOn', 'w:next', 'w:link'])

/** The elements by which a style names other styles. */
export function namesOfOthers(style: Element): Element[] {
  return elementsOf(style).filter(({ name }) => namesOthers.has(name))
}

/** How text looks that no style says otherwise of. */
export function defaultsIn(part: Element): Element | undefined {
  return firstOf(part, 'w:docDefaults')
}

export function defaultsSay(part: Element): string {
  return toXml(defaultsIn(part) ?? [])
}
