import { isDefinition } from '../../../tree/index.ts'
import { isAmending } from '../../isAmending.ts'
import type { Rule } from '../../rule.ts'

export const listOfOne: Rule = {
  id: 'list-of-one',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A list, or a row of subsections, with a single member.',
  hint: 'Run the item into the words before it, without a number.',
  *check(reading) {
    if (isAmending(reading)) return
    for (const unit of reading.units) {
      const [item, ...others] = unit.below
      if (!item || others.length > 0 || ('clause' in item.node && isDefinition(item.node)) || item.node.label === '') continue
      yield { origin: item.origin, label: item.label, reason: `“${item.node.label}” is followed by no other`, quote: item.text }
    }
  },
}
