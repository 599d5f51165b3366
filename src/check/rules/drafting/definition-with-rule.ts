import { isDefinition } from '../../../tree/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import type { Rule } from '../../rule.ts'

// A relative clause describes: “a person who must report”. “Shall include” and its like only define.
const rule = new RegExp(
  [
    '(?<!\\b(?:who|which|that|whom|where|when|if|as|by law|this \\w+|section|not) (?:\\w+ )?)\\b(?:shall|must)\\b(?! (?:not )?(?:mean|include|have the|be (?:construed|read|taken|understood|interpreted|deemed|considered|regarded|treated)))',
    '\\b(?:commits|is guilty of) an offence and\\b',
    '\\bis liable (?:on conviction )?to (?:a fine|imprisonment|an administrative)',
    '(?<!\\b(?:who|which|that|whom|where|when|if) (?:\\w+ )?)\\bmay (?:by (?:order|notice|regulations?)|only|not|order|appoint|require|direct|make regulations|apply to|impose|issue)\\b',
  ].join('|'),
)

export const definitionWithRule: Rule = {
  id: 'definition-with-rule',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition that also commands, permits or punishes.',
  hint: 'Let the definition say what the word means, and put the rule into a provision of its own.',
  languages: ['en'],
  *check(reading) {
    const entries = reading.units.filter(({ node, above }) => 'level' in node && [...above, node].some(isDefinition)).map((unit) => ({ unit, words: unit.own }))
    const inSentences = definedTerms(reading).flatMap(({ unit, meaning }) => (entries.some((entry) => entry.unit === unit) ? [] : [{ unit, words: meaning }]))
    for (const { unit, words } of [...entries, ...inSentences]) {
      const found = rule.exec(words)
      if (found) yield { origin: unit.origin, label: unit.label, reason: `This definition holds a rule: “${found[0]}”`, quote: words }
    }
  },
}
