import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'
import { phrase } from '../phrase.ts'

const holder = '(?:it|he|she|they|the [A-Z]?[a-z]+)'
const boundless = new RegExp(
  [
    `\\b(?:any|all|such|whatever) (?:other |further |necessary )?(?:measures?|steps?|action|orders?|directions?|conditions?|things?)(?: (?:as|that|which))? ${holder} (?:may )?(?:thinks?|considers?|deems?|sees?) (?:fit|necessary|appropriate|proper|expedient|desirable|advisable)`,
    '\\b(?:in|at) (?:its|his|her|their|the [A-Z]?[a-z]+’s) (?:absolute |sole |own |full |unfettered )*discretion',
    '\\b(?:take|adopt|use) (?:all|any|every) (?:necessary )?(?:measures?|means|steps?|action)\\b(?! (?:listed|named|set out|stated) in)',
    '\\bdo (?:any|every|all)(?: other)? (?:things?|acts?)\\b',
    '\\bfor an (?:indefinite|unlimited) (?:time|period)|\\bwithout (?:limitation|any limit|restriction)(?: of time| in time)?\\b',
  ].join('|'),
  'gi',
)
const lasting =
  /\bmay\b(?! not)[^.;]{0,120}\b(?:block(?:ed)?|suspend(?:ed)?|intercept(?:ed)?|retain(?:ed)?|freeze|frozen|monitor(?:ed)?|disqualify|disqualified|detain(?:ed)?|disconnect(?:ed)?|restrict access|prohibit (?:a|the) person)\b/
const end =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|twenty(?:-\w+)?|thirty|sixty|ninety|\w+\]) ?(?:working )?(?:hours?|days?|weeks?|months?|years?)\b|\[[^\]]*(?:time|period|duration|longest)[^\]]*\]|\buntil\b|\b(?:stated|fixed|specified|limited) (?:time|period)\b|\bno longer than\b|\b(?:ends|lapses|expires)\b/i

export const powerWithoutLimit: Rule = {
  id: 'power-without-limit',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power with no bounds: any measure, at any time, or a lasting measure with no end.',
  hint: 'Say which measures, against whom, and for how long at most.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(
      reading,
      boundless,
      ([words]) => `“${words}” sets no bounds to this power`,
      ({ kind }) => kind === 'power' || kind === 'sanction',
    )
    const lasts = unitsHolding(reading, lasting).filter(({ kind, own }) => kind === 'power' && lasting.test(own))
    if (lasts.length === 0) return
    const ends = new Set(unitsHolding(reading, end).flatMap(({ provision, own }) => (end.test(own) ? provision : [])))
    for (const { origin, label, own, provision } of lasts) {
      const [words] = lasting.exec(own) ?? []
      if (!ends.has(provision)) yield { origin, label, reason: 'This measure lasts, and nothing ends it', quote: words }
    }
  },
}
