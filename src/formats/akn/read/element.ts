/** An element as the reader sees it: names without prefixes, the toolkit's own attributes apart. */
export interface XmlElement {
  name: string
  space: 'akn' | 'law' | 'other'
  attributes: Record<string, string>
  /** Attributes of the toolkit's own namespace. */
  law: Record<string, string>
  /** Whether every space in it counts, as `xml:space` says of it or of what it stands in. */
  preserve: boolean
  children: (XmlElement | string)[]
  line: number
  column: number
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name)
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : []
}

/** Every element below, in order. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child
    yield* descendantsOf(child)
  }
}

/** The printed words of an element: notes are no part of them. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : child.name === 'authorialNote' ? '' : textOf(child))).join('')
}

/** Words as they are read where lines may be broken anywhere. */
export function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
