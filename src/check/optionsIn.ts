import { patternIn } from '../language/index.ts'
import { type Alternative, plainText } from '../tree/index.ts'
import { matchesIn } from './matchesIn.ts'
import type { Unit } from './reading.ts'

/** The alternatives of one choice, as they would print. */
export interface Alternatives {
  question: string
  options: { mark: string; text: string }[]
}

/** The choices in a unit's own words: those of the tree, or in a bill from elsewhere what stands in brackets as “Option 1: …”. */
export function optionsIn(unit: Unit): Alternatives[] {
  const choices = unit.inlines.filter((node) => node.type === 'choice')
  const own = choices.filter(({ setting }) => setting !== '')
  if (own.length > 0) return own.map(({ question, children }) => ({ question, options: children.map(optionOf) }))
  // “[Option 1: …], [Option 2: …]”: what stands between is no end of a choice.
  if (choices.length > 0) return [{ question: '', options: choices.flatMap(({ children }) => children.map(optionOf)) }]
  const options = matchesIn(patternIn(unit.language, 'option in brackets', 'g'), unit.own).map(({ 1: mark = '', 2: text = '' }) => ({ mark, text }))
  return options.length > 0 ? [{ question: '', options }] : []
}

function optionOf({ mark, children }: Alternative): Alternatives['options'][number] {
  return { mark, text: plainText(children) }
}
