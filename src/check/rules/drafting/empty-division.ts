import { provisionsOf } from '../../../tree/index.ts'
import type { Rule } from '../../rule.ts'

export const emptyDivision: Rule = {
  id: 'empty-division',
  preset: 'drafting',
  severity: 'error',
  finds: 'A part, chapter or other division that holds no provision.',
  hint: 'Write its provisions, or take the division out and renumber.',
  *check({ divisions }) {
    for (const division of divisions) {
      if (provisionsOf(division).next().done !== true) continue
      yield { origin: division.origin, label: division.label, reason: 'This division holds no provision', quote: division.heading }
    }
  },
}
