import type { Element } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../../page/index.ts'
import { type Bill, bodyParts } from '../../../tree/index.ts'
import { blocks, isTitle } from './blocks.ts'
import { contents } from './contents.ts'
import { definedTerms, definitionCards } from './definedTerms.ts'
import { formerIds } from './formerIds.ts'
import type { State } from './state.ts'
import { unit } from './units.ts'

/** What may be put into an act, or left out of it. */
export type ActOptions = Pick<State, 'notes' | 'language'> & Partial<Pick<State, 'beside'>>

type ActBlocks = [titles: Element, contents: Element, text: Element, cards: Element]

/** A bill as the blocks of a page: title, contents, the act, and the definitions that its terms show. */
export function act(bill: Bill, { notes, language, beside = () => [] }: ActOptions): ActBlocks {
  const { outline, instruments } = bill
  const [preface, preamble, , conclusions] = bill.children
  const { units, schedules } = bodyParts(bill)
  const terms = definedTerms(bill)
  const state: State = { outline, language, instruments, notes, beside, terms, formerIds: formerIds(bill), tables: { count: 0 } }
  const opening = preface.children.filter((block) => !isTitle(block))
  return [
    h('header', { class: 'titles' }, lines(blocks(preface.children.filter(isTitle), { ...state, terms: new Map() }))),
    contents(bill),
    h(
      'main',
      { id: 'act' },
      lines([
        ...blocks([...opening, ...preamble.children], state),
        ...units.map((node) => unit(node, 2, state)),
        ...blocks(conclusions.children, state),
        ...schedules.map((node) => unit(node, 2, state)),
      ]),
    ),
    definitionCards(terms),
  ]
}
