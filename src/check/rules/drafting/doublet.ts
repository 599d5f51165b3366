import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

/** Each pair, and the word that does the work. */
const pairs: Record<string, string> = {
  'any and all': 'all',
  'authorised and empowered': 'may',
  'authorized and empowered': 'may',
  'cease and desist': 'stop',
  'covenant and agree': 'agree',
  'do and perform': 'do',
  'each and all': 'each',
  'each and every': 'each',
  'final and conclusive': 'final',
  'force and effect': 'effect',
  'full and complete': 'complete',
  'have and hold': 'have',
  'if and when': 'if',
  'made and entered into': 'made',
  'null and void': 'void',
  'null and of no effect': 'void',
  'over and above': 'in addition to',
  'power and authority': 'power',
  'save and except': 'except',
  'sole and exclusive': 'only',
  'terms and conditions': 'terms',
  'true and correct': 'correct',
  'unless and until': 'until',
  'void and of no effect': 'void',
  'when and if': 'if',
}
const pair = new RegExp(`\\b(?:${Object.keys(pairs).join('|')})\\b`, 'gi')

export const doublet: Rule = {
  id: 'doublet',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Two words that say one thing.',
  hint: 'Keep one of the two words.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, pair, ([words]) => `“${words}” says one thing twice: “${pairs[words.toLowerCase()]}”`)
  },
}
