import type { Rule } from '../../rule.ts'

export const emptyProvision: Rule = {
  id: 'empty-provision',
  preset: 'drafting',
  severity: 'error',
  finds: 'A number, or a number and a heading, with no words under it.',
  hint: 'Write the rule, or take the number out.',
  *check({ units }) {
    for (const unit of units) {
      // What was repealed is printed as dots, stars or empty brackets.
      if (/[\p{L}…*[\]–—-]|\.\s*\./u.test(unit.text)) continue
      yield { origin: unit.origin, label: unit.label, reason: 'There are no words under this number', quote: 'heading' in unit.node ? unit.heading : undefined }
    }
  },
}
