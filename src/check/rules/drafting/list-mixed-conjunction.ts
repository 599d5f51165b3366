import { conjunctionOf, listsIn } from '../../listsIn.ts'
import type { Rule } from '../../rule.ts'

export const listMixedConjunction: Rule = {
  id: 'list-mixed-conjunction',
  preset: 'drafting',
  severity: 'error',
  finds: 'A list that joins some of its items by “and” and others by “or”.',
  hint: 'Put what belongs together in one item, with a list of its own, so that each list has one conjunction.',
  needs: ['and', 'or'],
  *check(reading) {
    for (const { holder, items } of listsIn(reading)) {
      const found = new Set(items.slice(0, -1).map(conjunctionOf))
      if (found.has('and') && found.has('or')) {
        yield {
          origin: holder.origin,
          label: holder.label,
          reason: '“and” and “or” join the items of one list',
          quote: items[0]?.text,
        }
      }
    }
  },
}
