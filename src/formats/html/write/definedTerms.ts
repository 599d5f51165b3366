import type { Element } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../../page/index.ts'
import {
  type Bill,
  clausesOf,
  type Definition,
  isProvision,
  isSubdivision,
  isWords,
  partsOf,
  plainText,
  type Subdivision,
  termOf,
  type Words,
} from '../../../tree/index.ts'

/** A defined term: where it is defined, and the element that shows its definition where it is used. */
export interface DefinedTerm {
  definition: Definition
  card: string
}

/** Every definition of the act, by its clause. */
export function definedTerms(bill: Bill): Map<string, DefinedTerm> {
  const definitions = [...clausesOf(bill)].filter((node): node is Definition => !isProvision(node))
  return new Map(definitions.map((definition, index) => [definition.clause, { definition, card: `definition-${index + 1}` }]))
}

/**
 * The definitions once more, each a popover that the uses of its term open on hover and focus (the `interestfor` attribute): one copy
 * an act and not one a use, and without script. A browser that does not know the attribute has the link and, for those who hear the
 * page, the description.
 */
export function definitionCards(terms: ReadonlyMap<string, DefinedTerm>): Element {
  const cards = [...terms.values()].map(({ definition, card }) =>
    h('div', { class: 'card', id: card, popover: 'hint', role: 'tooltip', 'aria-label': termOf(definition) }, lines(paragraphs(definition))),
  )
  return h('div', { class: 'cards' }, lines(cards))
}

function paragraphs(node: Subdivision): Element[] {
  return partsOf(node).flatMap((child) => (isSubdivision(child) ? item(child) : isWords(child) ? [paragraph(child)] : []))
}

function item(node: Subdivision): Element[] {
  const [first, ...rest] = paragraphs(node)
  const label = node.label === '' ? [] : [`${node.label} `]
  return [h('p', { class: 'item' }, [...label, ...(first?.children ?? [])]), ...rest]
}

function paragraph({ children }: Words): Element {
  return h('p', plainText(children))
}
