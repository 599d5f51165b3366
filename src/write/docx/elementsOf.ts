import type { Element, Root } from 'xast'

/** The elements directly under one. */
export function elementsOf(parent: Root | Element | undefined): Element[] {
  return (parent?.children ?? []).filter((child) => child.type === 'element')
}
