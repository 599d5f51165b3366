import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const unit = '(?:sub-?sections?|sections?|articles?|(?:sub-?)?paragraphs?|parts?|chapters?|clauses?|schedules?)'
const position = new RegExp(
  `\\b(?:preceding|foregoing|previous|next|above|below|above-?mentioned|afore-?mentioned)\\s+${unit}\\b|\\b${unit}\\s+(?:above|below)\\b|\\bthe following ${unit}\\b(?!\\s*[:—])|\\b(?:mentioned|referred to|described|set out|stated|specified|named|provided|listed|defined)\\s+(?:above|below|hereinbefore|hereinafter)\\b`,
  'gi',
)

export const referenceByPosition: Rule = {
  id: 'reference-by-position',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A reference by where a provision stands, such as “the preceding section” or “above”.',
  hint: 'Refer to the provision by its number.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, position, () => 'This reference breaks as soon as a provision is moved or inserted')
  },
}
