import type { Element } from 'xast'

/**
 * Whether the words of an element hold spaces that a formatter of XML would take for layout, so that it must be told to leave them:
 * several beside each other, some at an end, or one that stands alone between elements. What is inserted into another law is structure again.
 */
export function spacesCount(element: Element): boolean {
  return /^[ \t\r\n]|[ \t\r\n]$|[\t\r\n]| {2}/.test(wordsOf(element)) || hasLoneSpace(element)
}

function wordsOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : isWording(child) ? wordsOf(child) : '')).join('')
}

function hasLoneSpace({ children }: Element): boolean {
  return children.some((child) => (child.type === 'text' ? /^[ \t\r\n]+$/.test(child.value) : isWording(child) && hasLoneSpace(child)))
}

function isWording(child: Element['children'][number]): child is Element {
  return child.type === 'element' && child.name !== 'quotedStructure'
}
