import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { eachSentence } from '../eachSentence.ts'
import { introsAbove } from '../introsAbove.ts'

const binds = /\b(?:must|shall|is to|are to|has to|have to)\b/
const vague =
  /\b(?:promptly|expeditiously|forthwith|speedily|swiftly|immediately|in a timely manner|in due course|in good time|as soon as (?:is |it is |may be |reasonably |it )*(?:possible|practicable|able|feasible|can)|at the earliest (?:opportunity|possible (?:time|date))|without (?:undue |unreasonable |unnecessary |any )?delay(?! that)|within a reasonable (?:time|period)|with all due (?:speed|dispatch))\b/i
// A number in the same sentence sets the latest time.
const number =
  /\b(?:(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty(?:-\w+)?|thirty|forty(?:-\w+)?|sixty|ninety)\b[\])]? ?(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?)|same day|on the day|next working day)\b/i
const limit =
  /\bwithin (?:a period of )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:\(\d+\) )?(?:working |business )?(?:hours|days|weeks|months)\b(?!,? (?:of|after|from|following|before|beginning|starting|counted|that|and|or|thereof))/i
const start =
  /\b(?:after|when|whenever|where|once|if|upon|on (?:the )?(?:receipt|receiving|request|application|being|arrest|arrival|commencement)|following|from|since|who|that|asked|requested|an? (?:report|request|order|notice|application|complaint))\b/i
const timed = new RegExp(`${vague.source}|${limit.source}`, 'i')

export const vagueTime: Rule = {
  id: 'vague-time',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty whose time nobody can compute: no number, or no day from which it runs.',
  hint: 'Give the time in hours or days, and the event from which it runs: “within 24 hours of receiving the report”.',
  languages: ['en'],
  *check(reading) {
    const tell = (sentence: string, unit: Unit) => {
      if (!timed.test(sentence) || (!binds.test(sentence) && !binds.test(introsAbove(unit)))) return undefined
      const [words] = vague.exec(sentence) ?? []
      if (words && !number.test(sentence)) return { reason: `“${words}” is no time that can be computed`, quote: sentence }
      const [from] = limit.exec(sentence) ?? []
      return from && !start.test(sentence) ? { reason: `“${from}” runs from no event`, quote: sentence } : undefined
    }
    yield* eachSentence(reading, timed, tell, ({ kind }) => kind !== 'definition' && kind !== 'principle')
  },
}
