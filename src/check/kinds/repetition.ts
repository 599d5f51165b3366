import { anyOf } from '../../language/index.ts'
import { phrase } from '../phrase.ts'
import type { MakeRule } from './kind.ts'
import { worded } from './worded.ts'

/** Words that stand twice in a row. */
export const repetition: MakeRule<'repetition'> = ({ words, message }, pattern) => {
  const twice = pattern(`\\b(${anyOf(words)})\\s+\\1\\b`, 'g')
  return {
    // Words before and after the items of a list stand side by side only among the own words of what holds it.
    check: (reading) => phrase(reading, twice, (match, { text }) => (text.includes(match[0]) ? worded(message, match) : undefined)),
    fix: (quote) => quote.replace(twice, '$1'),
  }
}
