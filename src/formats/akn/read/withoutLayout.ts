import type { XmlElement } from './element.ts'

/** Elements whose words begin and end without a space. */
const blocks = new Set(['p', 'block', 'num', 'heading', 'caption', 'docTitle', 'docType', 'docDate', 'signature', 'note'])

/**
 * A file of the toolkit's own without what an editor or formatter did to its lines: broken and indented ones. Where a space counts that
 * this would take for layout, the writer has said so by `xml:space`.
 */
export function withoutLayout(element: XmlElement): XmlElement {
  const { name, preserve } = element
  const children = isStructure(element) ? element.children.filter((child) => typeof child !== 'string') : element.children
  if (preserve) return { ...element, children: children.map(below) }
  const last = children.length - 1
  const kept = children.map((child, index) => {
    if (typeof child !== 'string') return below(child)
    const words = child.replace(/[ \t\r\n]+/g, ' ')
    const begun = blocks.has(name) && index === 0 ? words.replace(/^ /, '') : words
    return blocks.has(name) && index === last ? begun.replace(/ $/, '') : begun
  })
  return { ...element, children: kept.filter((child) => child !== '') }
}

/** Whether an element holds elements alone, each on a line: formatters set those in even where spaces count. */
function isStructure({ children }: XmlElement): boolean {
  return children.every((child) => typeof child !== 'string' || /^[ \t\r\n]*[\r\n][ \t\r\n]*$/.test(child))
}

function below(child: XmlElement | string): XmlElement | string {
  return typeof child === 'string' ? child : withoutLayout(child)
}
