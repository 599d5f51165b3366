import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// Only words that no sentence repeats on purpose: “had had” and “that that” can be right.
const twice = /\b(the|an?|of|to|in|on|by|for|from|with|at|and|or|shall|must|may|is|are|be|this|these|any|each|its|their)\s+\1\b/gi

export const repeatedWord: Rule = {
  id: 'repeated-word',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A small word that stands twice in a row, as a slip of the keyboard leaves it.',
  hint: 'Take one of the two out.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, twice, ([, word]) => `“${word}” stands twice`)
  },
  fix: (words) => words.replace(twice, '$1'),
}
