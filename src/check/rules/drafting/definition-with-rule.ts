import { patternIn } from '../../../language/index.ts'
import { isDefinition } from '../../../tree/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import type { Rule } from '../../rule.ts'

export const definitionWithRule: Rule = {
  id: 'definition-with-rule',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition that also commands, permits or punishes.',
  hint: 'Let the definition say what the word means, and put the rule into a provision of its own.',
  needs: ['rule in a definition'],
  *check(reading) {
    const rule = patternIn(reading.language, 'rule in a definition')
    // A subsection that was read into the last entry before it is no part of what the word means.
    const entries = reading.units
      .filter(({ node, above }) => 'level' in node && [...above, node].some(isDefinition) && !/\d/.test(node.label))
      .map((unit) => ({ unit, words: unit.own }))
    const inSentences = definedTerms(reading).flatMap(({ unit, meaning }) => (entries.some((entry) => entry.unit === unit) ? [] : [{ unit, words: meaning }]))
    for (const { unit, words } of [...entries, ...inSentences]) {
      const found = rule.exec(words)
      if (found) yield { origin: unit.origin, label: unit.label, reason: `This definition holds a rule: “${found[0]}”`, quote: words }
    }
  },
}
