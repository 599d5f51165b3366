import { isDefinition } from '../../../tree/index.ts'
import type { Rule } from '../../rule.ts'

const limit = 10

export const tooManySubsections: Rule = {
  id: 'too-many-subsections',
  preset: 'drafting',
  severity: 'warning',
  finds: `A provision of more than ${limit} subsections; a list of definitions may be longer.`,
  hint: 'Divide it into provisions, each on one matter and with its own heading.',
  *check({ provisions }) {
    for (const unit of provisions) {
      const count = unit.below.filter(({ node, text }) => !('clause' in node && isDefinition(node)) && /[.:—][”"’)]?$/.test(text)).length
      if (count > limit) yield { origin: unit.origin, label: unit.label, reason: `“${unit.heading}” has ${count} subsections` }
    }
  },
}
