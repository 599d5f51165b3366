import type { Element, ElementContent } from 'xast'

/** An element: a string among what it holds is text, an attribute without a value is not written. */
export function element(name: string, attributes: Element['attributes'] = {}, children: readonly (ElementContent | string)[] = []): Element {
  return { type: 'element', name, attributes, children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) }
}
