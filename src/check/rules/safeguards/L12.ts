import { matchesIn } from '../../matchesIn.ts'
import type { Found, Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const vague =
  /\b(?:indecen(?:t|cy)|obscen(?:e|ity)|immoral(?:ity)?|(?:public|good) morals|inappropriate|lewd|offensive|harmful|likely to (?:deprave|corrupt|offend|harm|disturb|upset|cause))\b/gi
// The title of a law that is cited stays as it is.
const title = /(?:\b[A-Z][\w’'-]*(?:,| (?:of|on|and|the|for|in|against))? ){1,10}(?:Act|Code|Law|Convention|Ordinance|Regulations?|Protocol)\b/g
const binding: ReadonlySet<string> = new Set(['offence', 'duty', 'power', 'definition', 'sanction', 'procedure'])

export const L12: Rule = {
  id: 'L12',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A word such as “indecent”, “harmful” or “immoral” that decides what is forbidden and is defined nowhere.',
  hint: 'Say what is meant in terms that can be proved, or define the word.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    const defined = reading.definitions.map(({ term }) => term.toLowerCase())
    for (const unit of unitsHolding(reading, vague)) {
      if (!binding.has(unit.kind)) continue
      const words = unit.own.replace(title, (cited) => ' '.repeat(cited.length))
      for (const { 0: word, index } of matchesIn(vague, words)) {
        const within = (term: string) => term.includes(word.toLowerCase()) && around(words, index, term).includes(term)
        if (defined.some(within)) continue
        const offence = unit.kind === 'offence'
        yield {
          origin: unit.origin,
          label: unit.label,
          reason: `“${word}” has no settled meaning${offence ? ', and a person is punished by it' : ''}`,
          severity: offence ? 'error' : undefined,
        }
      }
    }
  },
}

/** The words in which a defined term of that length could hold what stands at a place. */
function around(words: string, at: number, { length }: string): string {
  return words.slice(Math.max(0, at - length), at + length).toLowerCase()
}
