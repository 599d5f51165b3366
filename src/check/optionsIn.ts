import { plainText } from '../tree/index.ts'
import { matchesIn } from './matchesIn.ts'
import type { Unit } from './reading.ts'

/** The alternatives of one choice, as they would print. */
export interface Alternatives {
  question: string
  options: { mark: string; text: string }[]
}

const bracketed = /\[((?:option|alternative|variant|version) \w+)\s*[:—–-]\s*([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]/gi

/** The choices in a unit's own words: those of the tree, or in a bill from elsewhere what stands in brackets as “Option 1: …”. */
export function optionsIn(unit: Unit): Alternatives[] {
  const choices = unit.inlines.flatMap((node) =>
    node.type === 'choice' ? [{ question: node.question, options: node.options.map(({ mark, children }) => ({ mark, text: plainText(children) })) }] : [],
  )
  if (choices.length > 0) return choices
  const options = matchesIn(bracketed, unit.own).map(({ 1: mark = '', 2: text = '' }) => ({ mark, text }))
  return options.length > 0 ? [{ question: '', options }] : []
}
