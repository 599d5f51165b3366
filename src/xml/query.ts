import type { Element, RootContent } from 'xast'

/** The elements directly under one, all or those of a name. */
export function elementsOf(parent: Element | undefined, name?: string): Element[] {
  if (!parent) return []
  return parent.children.filter((node): node is Element => node.type === 'element' && (name === undefined || node.name === name))
}

/** The first element of a name directly under one. */
export function firstOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((node): node is Element => node.type === 'element' && node.name === name)
}

/** Every element below one, all or those of a name, in the order of the file. */
export function* descendantsOf(parent: Element, name?: string): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (name === undefined || child.name === name) yield child
    yield* descendantsOf(child, name)
  }
}

/** Every character in an element, its markup left out. */
export function textOf(node: RootContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
