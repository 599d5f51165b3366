import type { Element, Root, RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** The root element of an XML text. Throws where it is not well-formed, or declares a document type, whose entities nobody should expand. */
export function openXml(text: string): Element {
  if (/^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/i.test(text)) throw new Error('a document type declaration is not read')
  const root = (fromXml(text) as Root).children.find((node) => node.type === 'element')
  if (!root) throw new Error('it holds no element')
  return root
}

export function childrenOf(parent: Element, name?: string): Element[] {
  return parent.children.filter((node): node is Element => node.type === 'element' && (name === undefined || node.name === name))
}

export function firstOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0]
}

/** `w:val` of a child, as Word keeps most of what it says. */
export function wordValue(parent: Element, name: string): string | undefined {
  return firstOf(parent, name)?.attributes['w:val'] ?? undefined
}

export function textOf(node: Element | RootContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
