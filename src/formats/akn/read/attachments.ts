import { childrenOf, descendantsOf, elementsOf, type XmlElement } from './element.ts'

/**
 * What is attached to a document, and the other documents of its file, as schedules of it: each an element with the number and heading
 * that its container bears, and with what the document in it holds. `root` is the file, `found` the document in it.
 */
export function attachmentsOf(root: XmlElement, found: XmlElement): XmlElement {
  const attached = childrenOf(found, 'attachments').flatMap((holder) => childrenOf(holder, 'attachment'))
  const components = [...descendantsOf(root)].filter((element) => element.name === 'component' && ![...descendantsOf(element)].includes(found))
  return { ...found, name: 'attachments', children: [...attached, ...components].map(unwrapped).filter(({ children }) => children.length > 0) }
}

/** A container and the document in it as one element. */
function unwrapped(container: XmlElement): XmlElement {
  const children = partsOf({
    ...container,
    children: elementsOf(container).flatMap((child) => (naming.has(child.name) ? [child] : child.name.endsWith('Ref') ? [] : partsOf(child))),
  })
  return unnamed({ ...container, name: 'attachment', children })
}

/** Documents of one file may name their units alike. */
function unnamed(element: XmlElement): XmlElement {
  const { eId: _, ...attributes } = element.attributes
  return { ...element, attributes, children: element.children.map((child) => (typeof child === 'string' ? child : unnamed(child))) }
}

const naming = new Set(['num', 'heading', 'subheading', 'p'])
const containers = new Set(['coverPage', 'preface', 'preamble', 'body', 'mainBody', 'conclusions', 'attachments', 'attachment', 'longTitle', 'container'])

/** The blocks and units of a document, without what is said about it. */
function partsOf(document: XmlElement): XmlElement[] {
  return elementsOf(document).flatMap((part) => {
    if (part.name === 'meta' || part.name === 'documentRef' || part.name === 'componentRef') return []
    return containers.has(part.name) ? partsOf(part) : [part]
  })
}
