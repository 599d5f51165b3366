import { patternIn } from '../../../language/index.ts'
import { conjunctionOf, listsIn } from '../../listsIn.ts'
import type { Rule } from '../../rule.ts'

export const listWithoutConjunction: Rule = {
  id: 'list-without-conjunction',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A list that does not say whether one of its items is enough or all are needed.',
  hint: 'End the last item but one with “and” or “or”, or say before the list how many are needed.',
  needs: ['and', 'or'],
  *check(reading) {
    const [told, defines] = [patternIn(reading.language, 'how many of a list'), patternIn(reading.language, 'entry that defines')]
    for (const { holder, items } of listsIn(reading)) {
      if (items.length < 2 || items.some((item) => conjunctionOf(item)) || told.test(holder.own) || items.every(({ text }) => defines.test(text))) continue
      yield { origin: holder.origin, label: holder.label, reason: 'This list has neither “and” nor “or”', quote: items.at(-2)?.text }
    }
  },
}
