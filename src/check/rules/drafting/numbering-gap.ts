import { type Division, isDefinition, isDivision, isSchedule, isSubdivision, isWords, type Provision, type UnitChild, unitsIn } from '../../../tree/index.ts'
import { gapsIn } from '../../gapsIn.ts'
import { isAmending } from '../../isAmending.ts'
import { isEdited } from '../../isEdited.ts'
import type { Rule } from '../../rule.ts'

export const numberingGap: Rule = {
  id: 'numbering-gap',
  preset: 'drafting',
  severity: 'error',
  finds: 'Numbers that skip or repeat.',
  hint: 'Number the units one after the other, and mend the references to them.',
  *check(reading) {
    const { provisions, units, divisions, bill } = reading
    // What was repealed leaves a gap, and what a bill inserts elsewhere has the numbers of that place.
    const ofOtherLaw = bill.jurisdiction === '' && (isEdited(reading) || isAmending(reading))
    if (ofOtherLaw) return
    // A schedule that counts from one again is a list of its own.
    yield* gapsIn(provisions.filter(({ provision }) => isSchedule(provision)).map(({ provision: { label }, origin }) => ({ label, origin })))
    yield* gapsIn(ownUnits(unitsIn(bill.children[2])).map(({ label, num, origin }, at) => ({ label, origin, opens: num === 1 && at > 1 })))
    for (const list of [bill.children[2], ...divisions].map(unitsIn)) {
      const level = list.filter((node) => 'level' in node && node.type !== 'mod' && !node.inserted)
      for (const type of new Set(level.map((node) => node.type))) yield* gapsIn(level.filter((node) => node.type === type))
    }
    for (const unit of units) {
      const items = unit.node.children.flatMap((node, at, all) => {
        if (!isSubdivision(node) || isDefinition(node) || node.label === '') return []
        return [{ label: node.label, origin: node.origin, place: `${unit.label}${node.label}`, opens: followsWords(all[at - 1]) }]
      })
      yield* gapsIn(items)
    }
  },
}

/** The provisions of the bill itself, those that insert others among them. */
function ownUnits(nodes: (Division | Provision)[]): (Division | Provision)[] {
  return nodes.flatMap((node) => {
    if (isDivision(node) && node.type !== 'mod') return ownUnits(unitsIn(node))
    return isSchedule(node) ? [] : [node]
  })
}

/** Whether what stands before an item is, or ends in, words of what both stand in, as where paragraphs bear no number. */
function followsWords(before: UnitChild | undefined): boolean {
  return before !== undefined && (isWords(before) || (isSubdivision(before) && before.children.filter(isWords).length > 1))
}
