import { isDefinition, isSchedule } from '../../../tree/index.ts'
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
      // A schedule may hold one entry, such as the only amendment of other law, and it is named by its number.
      if (isSchedule(unit.node)) continue
      const [item, ...others] = unit.below
      if (!item || others.length > 0 || ('clause' in item.node && isDefinition(item.node)) || !opensList(item.node.label)) continue
      yield { origin: item.origin, label: item.label, reason: `“${item.node.label}” is followed by no other`, quote: item.text }
    }
  },
}

/** A later number stands alone only where others were repealed, or where what is quoted begins with it; one in other figures or letters may be the first. */
function opensList(label: string): boolean {
  const [number] = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(label) ?? []
  return number !== undefined && (/^[1ai]$/i.test(number) || !/^[\dA-Za-z]+$/.test(number))
}
