import type { Element } from 'xast'
import { elementsOf, toXml } from '../../xml/index.ts'
import { type Lists, numberIn } from './listsOf.ts'
import { defaultsSay, namesOfOthers, stylesIn } from './stylesIn.ts'

/** What two acts have in common of styles and lists, by the ids of the earlier. */
export interface SharedLook {
  styles: Set<string>
  /** Whether a list of the earlier act is one of the later act as well. */
  hasList(number: string): boolean
}

interface Look {
  styles: Element
  lists: Lists
}

/**
 * The styles and lists that say the same in both acts. They name each other, so that each is shared only when all are that it names:
 * those that are not are taken out until no more go.
 */
export function sharedLook(earlier: Look, later: Look): SharedLook {
  const [old, fresh] = [stylesIn(earlier.styles), stylesIn(later.styles)]
  const laterLists = new Set([...later.lists.numbers.keys()].map((number) => later.lists.listOf(number)?.says))
  const sameDefaults = defaultsSay(earlier.styles) === defaultsSay(later.styles)
  const says = (style: Element, { listOf }: Lists) => toXml(withNumber(style, (number) => listOf(number)?.says ?? ''))
  const styles = new Set(
    [...old].flatMap(([id, style]) => {
      const twin = fresh.get(id)
      const same = twin && says(style, earlier.lists) === says(twin, later.lists) && (sameDefaults || style.attributes['w:default'] === undefined)
      return same ? [id] : []
    }),
  )
  const hasList = (number: string) => {
    const list = earlier.lists.listOf(number)
    return list !== undefined && laterLists.has(list.says) && stylesOf(list.element).every((id) => styles.has(id))
  }
  const isWhole = (id: string, style: Element) => {
    const number = numberIn(style)
    const others = namesOfOthers(style).map(({ attributes }) => String(attributes['w:val']))
    return others.every((other) => other === id || !old.has(other) || styles.has(other)) && (number === undefined || hasList(number))
  }
  for (let before = Number.POSITIVE_INFINITY; styles.size < before; ) {
    before = styles.size
    for (const [id, style] of old) if (styles.has(id) && !isWhole(id, style)) styles.delete(id)
  }
  return { styles, hasList }
}

/** The styles that the levels of a list number. */
export function stylesOf(list: Element): string[] {
  return elementsOf(list).flatMap((level) => elementsOf(level, 'w:pStyle').map(({ attributes }) => String(attributes['w:val'])))
}

/** A style with its number, where it has one, said another way. */
export function withNumber(style: Element, say: (number: string) => string): Element {
  const children = style.children.map((child) => {
    if (child.type !== 'element') return child
    return child.name === 'w:numId' ? { ...child, attributes: { 'w:val': say(String(child.attributes['w:val'])) } } : withNumber(child, say)
  })
  return { ...style, children }
}
