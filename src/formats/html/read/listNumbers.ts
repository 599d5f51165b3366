import type { Element, ElementContent } from 'hast'

/** The numbers of the items of an ordered list, wherever it begins, backwards too. */
export function numbersOf({ children, properties }: Element): Map<ElementContent, number> {
  const items = children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  const step = properties.reversed === true ? -1 : 1
  let next = wholeNumber(properties.start) ?? (step < 0 ? items.length : 1)
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item.properties.value) ?? next
      next = number + step
      return [item, number]
    }),
  )
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+/.test(value)) ? Number.parseInt(String(value), 10) : undefined
}

/** The styles of CSS that `type` has a letter for. */
const kinds: Record<string, string> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** How an item is numbered, as the `type` of a list says it: 1, a, A, i or I. */
export function listKind(item: Element, list: Element): string {
  const said = [item, list].map(({ properties }) => properties.type ?? kinds[styleIn(properties.style)])
  return String(said.find((kind) => kind !== undefined && kind !== null) ?? '1')
}

function styleIn(style: unknown): string {
  return /list-style(?:-type)?\s*:\s*(?:[a-z]+\s+)?([a-z-]+)/i.exec(String(style ?? ''))?.[1]?.toLowerCase() ?? ''
}
