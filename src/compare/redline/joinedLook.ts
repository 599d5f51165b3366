import type { Element } from 'xast'
import { descendantsOf, element, elementsOf } from '../../xml/index.ts'
import { type Lists, listsOf, numberIn } from './listsOf.ts'
import type { PairedPassage } from './pairedPassages.ts'
import type { NewNames } from './renameIn.ts'
import { type SharedLook, sharedLook, stylesOf, withNumber } from './sharedLook.ts'
import { defaultsIn, namesOfOthers, stylesIn } from './stylesIn.ts'
import type { WrittenAct } from './writtenAct.ts'

/**
 * The styles and lists of both acts in the parts of the later, so that a rejected redline looks and counts as the earlier act did.
 * What the later act has as well is shared, the rest is added under new names; the answer is what the earlier act's go by now.
 */
export function joinedLook(earlier: WrittenAct, later: WrittenAct, pairs: PairedPassage[]): Pick<NewNames, 'styles' | 'numbers'> {
  const lists = { old: listsOf(earlier.numbering), fresh: listsOf(later.numbering) }
  const shared = sharedLook({ styles: earlier.styles, lists: lists.old }, { styles: later.styles, lists: lists.fresh })
  const added = stylesToAdd(earlier, lists.old, shared)
  const styles = new Map([...added.keys()].map((id) => [id, `Earlier${id}`]))
  const numbers = new Map([...numbersOfStyles(earlier, later, shared), ...numbersOfPairs(pairs, lists, shared)])
  addLists(numbersUsed(earlier, added), numbers, styles, lists, shared)
  for (const style of added.values()) later.styles.children.push(renamed(style, styles, numbers, { earlier, later }))
  return { styles, numbers }
}

/** The styles that only the earlier act has and uses, with those that they and their lists name. */
function stylesToAdd({ document, styles }: WrittenAct, { listOf }: Lists, shared: SharedLook): Map<string, Element> {
  const known = stylesIn(styles)
  const added = new Map<string, Element>()
  const add = (id: string) => {
    const style = known.get(id)
    if (!style || shared.styles.has(id) || added.has(id)) return
    added.set(id, style)
    for (const { attributes } of namesOfOthers(style)) add(String(attributes['w:val']))
    const list = listOf(numberIn(style) ?? '')
    for (const numbered of list ? stylesOf(list.element) : []) add(numbered)
  }
  for (const { attributes } of descendantsOf(document, 'w:pStyle')) add(String(attributes['w:val']))
  return added
}

function numbersOfStyles(earlier: WrittenAct, later: WrittenAct, shared: SharedLook): [string, string][] {
  const [old, fresh] = [stylesIn(earlier.styles), stylesIn(later.styles)]
  return [...shared.styles].flatMap((id): [string, string][] => {
    const [from, to] = [old.get(id), fresh.get(id)].map((style) => style && numberIn(style))
    return from !== undefined && to !== undefined ? [[from, to]] : []
  })
}

/** A list inside a definition goes by the number that it has in the later act, as the paragraphs that stay in it tell. */
function numbersOfPairs(pairs: PairedPassage[], { old, fresh }: { old: Lists; fresh: Lists }, shared: SharedLook): Map<string, string> {
  const numbers = new Map<string, string>()
  const taken = new Set<string>()
  for (const { before, after } of pairs) {
    const [from, to] = [numberIn(before.element), numberIn(after.element)]
    if (from === undefined || to === undefined || numbers.has(from) || taken.has(to)) continue
    if (!shared.hasList(from) || old.listOf(from)?.says !== fresh.listOf(to)?.says) continue
    numbers.set(from, to)
    taken.add(to)
  }
  return numbers
}

function numbersUsed({ document }: WrittenAct, added: Map<string, Element>): Set<string> {
  const used = [...descendantsOf(document, 'w:numId')].map(({ attributes }) => String(attributes['w:val']))
  return new Set([...used, ...[...added.values()].flatMap((style) => numberIn(style) ?? [])])
}

/** Give each number that has no twin one of its own, with its list where the later act lacks that. */
function addLists(
  used: Set<string>,
  numbers: Map<string, string>,
  styles: Map<string, string>,
  { old, fresh }: { old: Lists; fresh: Lists },
  shared: SharedLook,
) {
  const added = new Map<Element, string>()
  const listIds = elementsOf(fresh.root).map(({ attributes }) => Number(attributes['w:abstractNumId'] ?? 0))
  let [lastList, lastNumber] = [Math.max(...listIds), Math.max(...[...fresh.numbers.keys()].map(Number))]
  const twins = new Map(
    [...fresh.numbers.keys()].flatMap((number) => {
      const list = fresh.listOf(number)
      return list ? [[list.says, String(list.element.attributes['w:abstractNumId'])] as const] : []
    }),
  )
  const listIdOf = ({ element, says }: { element: Element; says: string }, number: string): string => {
    const known = added.get(element) ?? (shared.hasList(number) ? twins.get(says) : undefined)
    if (known !== undefined) return known
    lastList += 1
    const made = withStyles({ ...element, attributes: { ...element.attributes, 'w:abstractNumId': String(lastList) } }, styles)
    fresh.root.children.splice(fresh.root.children.findLastIndex((child) => child.type === 'element' && child.name === 'w:abstractNum') + 1, 0, made)
    added.set(element, String(lastList))
    return String(lastList)
  }
  for (const number of used) {
    const [known, list] = [old.numbers.get(number), old.listOf(number)]
    if (numbers.has(number) || !known || !list) continue
    lastNumber += 1
    const overrides = elementsOf(known).filter(({ name }) => name !== 'w:abstractNumId')
    fresh.root.children.push(
      element('w:num', { 'w:numId': String(lastNumber) }, [element('w:abstractNumId', { 'w:val': listIdOf(list, number) }), ...overrides]),
    )
    numbers.set(number, String(lastNumber))
  }
}

/** A list whose levels number styles by their new names. */
function withStyles(element: Element, styles: Map<string, string>): Element {
  const children = element.children.map((child) => {
    if (child.type !== 'element') return child
    const name = child.name === 'w:pStyle' ? styles.get(String(child.attributes['w:val'])) : undefined
    return name === undefined ? withStyles(child, styles) : { ...child, attributes: { 'w:val': name } }
  })
  return { ...element, children }
}

/** A style under its new id and name, which must be unlike every other. The usual style brings what text looks like by itself. */
function renamed(style: Element, styles: Map<string, string>, numbers: Map<string, string>, acts: { earlier: WrittenAct; later: WrittenAct }): Element {
  const { 'w:default': usual, ...attributes } = style.attributes
  const id = String(attributes['w:styleId'])
  const others = new Set(namesOfOthers(style))
  const numbered = withNumber(style, (number) => numbers.get(number) ?? number)
  const children = numbered.children.map((child, index) => {
    if (child.type !== 'element') return child
    const value = String(child.attributes['w:val'])
    if (child.name === 'w:name') return { ...child, attributes: { 'w:val': `${value} (earlier act)` } }
    const original = style.children[index]
    return original?.type === 'element' && others.has(original) ? { ...child, attributes: { 'w:val': styles.get(value) ?? value } } : child
  })
  const look = usual === undefined ? [] : usualLook(acts.earlier, acts.later)
  return { ...style, attributes: { ...attributes, 'w:styleId': styles.get(id) ?? id }, children: [...children, ...look] }
}

/** The look of plain text as the properties of a style; a text that now runs from right to left did not do so. */
function usualLook(earlier: WrittenAct, later: WrittenAct): Element[] {
  const [paragraph, run] = ['w:pPr', 'w:rPr'].map((name) => {
    const of = ({ styles }: WrittenAct) => {
      const defaults = defaultsIn(styles)
      const [look] = defaults ? descendantsOf(defaults, name) : []
      return elementsOf(look)
    }
    return { old: of(earlier), fresh: of(later) }
  })
  const isBidi = ({ name }: Element) => name === 'w:bidi'
  const turned = paragraph?.fresh.some(isBidi) && !paragraph.old.some(isBidi) ? [element('w:bidi', { 'w:val': '0' })] : []
  return [element('w:pPr', {}, [...turned, ...(paragraph?.old ?? [])]), element('w:rPr', {}, run?.old ?? [])]
}
