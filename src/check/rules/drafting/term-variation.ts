import { isDefinition } from '../../../tree/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import { definedUsesOf } from '../../definedUses.ts'
import type { Rule } from '../../rule.ts'
import { findTerms, type TermUse, termKey, wordsOfTerms } from '../../termUses.ts'
import { unitsHolding } from '../../unitsHolding.ts'
import { otherWords } from '../otherWords.ts'

// The word stands alone as a noun: between one of these and one of those.
const before = /(?:^|\b(?:an?|the|any|each|every|such|no|that|this|these|those|of|by|to|from|for|against|between|all|its|other) |[,;—(] ?)$/i
const after =
  /^(?:$|[,.;:)—”"]|\s+(?:shall|must|may|is|are|was|were|be|been|has|have|does|do|fails?|that|which|who|whose|of|to|for|by|in|on|at|with|from|and|or|under|against|between|receives?|becomes?|knows?|makes?|offers?|uses?|shows?|depicts?|objects?|agrees?|asks?|refuses?|consents?|wishes|reports?|removes?)\b)/i

export const termVariation: Rule = {
  id: 'term-variation',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Another word in the place of a defined term.',
  hint: 'Use the defined term, or define what the other word means beside it.',
  languages: ['en'],
  *check(reading) {
    const defined = new Set(definedTerms(reading).map(({ term }) => termKey(term)))
    const instead = new Map<string, string>()
    for (const [term, others] of Object.entries(otherWords)) {
      if (defined.has(term)) for (const other of others) if (!defined.has(termKey(other)) && !instead.has(other)) instead.set(other, term)
    }
    if (instead.size === 0) return
    const find = findTerms([...instead.keys()])
    const usesOf = definedUsesOf(reading)
    for (const unit of unitsHolding(reading, wordsOfTerms([...instead.keys()]))) {
      // A definition may use any word of the language to say what its term means.
      if ('level' in unit.node && [...unit.above, unit.node].some(isDefinition)) continue
      const use = find(unit.own).find((other) => standsAlone(other, unit.own) && !usesOf(unit).some((term) => isWithin(other, term)))
      if (use) yield { origin: unit.origin, label: unit.label, reason: `“${use.value}” stands where “${instead.get(use.term)}” is defined`, quote: unit.own }
    }
  },
}

function standsAlone({ index, value }: TermUse, text: string): boolean {
  return before.test(text.slice(Math.max(0, index - 12), index)) && after.test(text.slice(index + value.length))
}

/** Whether a word is part of a defined term, as “platform” is of “online platform”. */
function isWithin(other: TermUse, term: TermUse): boolean {
  return term.index <= other.index && other.index + other.value.length <= term.index + term.value.length
}
