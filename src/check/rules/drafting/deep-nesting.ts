import { isDefinition } from '../../../tree/index.ts'
import type { Rule } from '../../rule.ts'

const limit = 4

export const deepNesting: Rule = {
  id: 'deep-nesting',
  preset: 'drafting',
  severity: 'warning',
  finds: `A list more than ${limit} levels below its provision.`,
  hint: 'Say the innermost list in words, or make a subsection of it.',
  *check({ units }) {
    for (const unit of units) {
      if ('heading' in unit.node) continue
      const depth = unit.above.filter((node) => !isDefinition(node)).length + 1
      const [first] = unit.above.at(-1)?.children.filter((node) => node.type === unit.node.type) ?? []
      if (depth === limit + 1 && first === unit.node)
        yield { origin: unit.origin, label: unit.label, reason: `This list is ${depth} levels deep`, quote: unit.own }
    }
  },
}
