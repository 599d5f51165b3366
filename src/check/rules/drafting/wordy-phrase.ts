import type { Rule } from '../../rule.ts'
import { mended } from '../mended.ts'
import { phrase } from '../phrase.ts'

/** Each with what says the same. */
const short: Record<string, string> = {
  'at such time as': 'when',
  'at the time when': 'when',
  'be of the opinion that': 'consider that',
  'by reason of the fact that': 'because',
  'carry out an investigation': 'investigate',
  'carries out an investigation': 'investigates',
  'conduct an inspection': 'inspect',
  'due to the fact that': 'because',
  'during such time as': 'while',
  'for the reason that': 'because',
  'give consideration to': 'consider',
  'in accordance with the provisions of': 'under',
  'in excess of': 'more than',
  'in the course of carrying out': 'in carrying out',
  'in the event of a failure to': 'if … fails to',
  'in the event that': 'if',
  'is of the opinion that': 'considers that',
  'it shall be lawful for': '… may',
  'make an assessment': 'assess',
  'make payment': 'pay',
  'make provision for': 'provide for',
  'makes provision for': 'provides for',
  'making provision for': 'providing for',
  'notwithstanding the fact that': 'although',
  'prior to': 'before',
  'subsequent to': 'after',
  'take into consideration': 'consider',
  'takes into consideration': 'considers',
  'taking into consideration': 'considering',
  'subject to the provisions of': 'subject to',
  'under the provisions of': 'under',
  'until such time as': 'until',
  'with the exception of': 'except',
}
/** Those that are one preposition for another; the others may open a clause of another kind, or want another form of the verb. */
const instead: Record<string, string> = { 'prior to': 'before', 'subsequent to': 'after' }
const wordy = new RegExp(`\\b(?:${Object.keys(short).join('|')})\\b`, 'gi')

export const wordyPhrase: Rule = {
  id: 'wordy-phrase',
  preset: 'drafting',
  severity: 'info',
  finds: 'Several words where one would do, or a verb turned into a noun.',
  hint: 'Write the shorter form that the message names.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, wordy, ([words]) => `“${words}” can be said shorter: “${short[words.toLowerCase()]}”`)
  },
  fix: (words) => mended(words, wordy, instead),
}
