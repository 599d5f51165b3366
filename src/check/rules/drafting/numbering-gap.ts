import { isDefinition, isSubdivision, isWords, type Subdivision, type Words } from '../../../tree/index.ts'
import { gapsIn } from '../../gapsIn.ts'
import type { Rule } from '../../rule.ts'

export const numberingGap: Rule = {
  id: 'numbering-gap',
  preset: 'drafting',
  severity: 'error',
  finds: 'Numbers that skip or repeat.',
  hint: 'Number the units one after the other, and mend the references to them.',
  *check({ provisions, units, divisions, bill }) {
    // A schedule that counts from one again is a list of its own.
    const numbered = provisions.filter(({ provision }) => !provision.inserted)
    yield* gapsIn(numbered.map(({ provision: { label, num }, origin }, at) => ({ label, origin, opens: num === 1 && at > 1 })))
    for (const list of [bill.children[2].children, ...divisions.map(({ children }) => children)]) {
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

/** Whether what stands before an item is, or ends in, words of what both stand in, as where paragraphs bear no number. */
function followsWords(before: Words | Subdivision | undefined): boolean {
  return before !== undefined && (isWords(before) || before.children.filter(isWords).length > 1)
}
