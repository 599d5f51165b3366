import { governing } from '../../governing.ts'
import type { Rule } from '../../rule.ts'
import { restrictionsOf } from '../restrictions.ts'

const needs: [string, RegExp][] = [
  ['reasons', /\b(?:reasons?|reasoned|grounds)\b/i],
  [
    'its exact scope',
    /\b(?:exact|stated|specified|specific|identif\w+|particular|named|narrowly|precise|confined|no more content|state the (?:location|address)|URL)\b/i,
  ],
  [
    'a means of challenge',
    /\b(?:appeals?|challenge\w*|redress|set aside|set it aside|judicial review|review of the order|(?:apply|application)\b[^.]{0,80}\b(?:change|vary|end|lift|revoke|discharge|cancel)|complain\w*|revoke\w*)\b/i,
  ],
]
const duration =
  /\b(?:no longer than|not (?:longer than|exceeding|more than)|up to|at most|expires?|ends?|for a period|for \w+ (?:hours|days|weeks|months)|duration|until|time-limited)\b/i

export const L10: Rule = {
  id: 'L10',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An order to remove or block content without reasons, scope, end or means of challenge.',
  hint: 'Let the order name the exact location, its reasons, its duration and the way to challenge it.',
  languages: ['en'],
  *check(reading) {
    for (const [provision, restrictions] of restrictionsOf(reading)) {
      const orders = restrictions.filter(({ ordered }) => ordered)
      const [order] = orders
      if (!order) continue
      const words = governing(reading, provision)
      const lacking = needs.filter(([, sign]) => !sign.test(words)).map(([name]) => name)
      if (orders.some(({ blocks }) => blocks) && !duration.test(words)) lacking.push('an end')
      if (lacking.length > 0) yield { origin: order.unit.origin, label: order.unit.label, reason: `This order needs ${lacking.join(', ')}` }
    }
  },
}
