import { patternIn } from '../../language/index.ts'
import { isDefinition } from '../../tree/index.ts'
import { definedTerms } from '../definedTerms.ts'
import { definedUsesOf } from '../definedUses.ts'
import { findTerms, type TermUse, termKey, wordsOfTerms } from '../termUses.ts'
import { unitsHolding } from '../unitsHolding.ts'
import type { MakeRule } from './kind.ts'
import { filled } from './worded.ts'

/** Words that say the same as a term, where the act defines the term. */
export const variation: MakeRule<'variation'> = ({ terms, message }, pattern) => {
  const [before, after] = [pattern('{before a noun alone}'), pattern('{after a noun alone}')]
  const standsAlone = ({ index, value }: TermUse, text: string) =>
    before.test(text.slice(Math.max(0, index - 12), index)) && after.test(text.slice(index + value.length))
  return {
    *check(reading) {
      const { language } = reading
      const defined = new Set(definedTerms(reading).map(({ term }) => termKey(term, language)))
      const instead = new Map<string, string>()
      for (const [term, others] of Object.entries(terms)) {
        if (defined.has(term)) for (const other of others) if (!defined.has(termKey(other, language)) && !instead.has(other)) instead.set(other, term)
      }
      if (instead.size === 0) return
      const find = findTerms([...instead.keys()], language)
      const usesOf = definedUsesOf(reading)
      const names = patternIn(language, 'name of the act')
      for (const unit of unitsHolding(reading, wordsOfTerms([...instead.keys()]))) {
        // A definition may use any word of the language to say what its term means.
        if (names.test(unit.own) || ('level' in unit.node && [...unit.above, unit.node].some(isDefinition))) continue
        const use = find(unit.own).find((other) => standsAlone(other, unit.own) && !usesOf(unit).some((term) => isWithin(other, term)))
        if (!use) continue
        const reason = filled(message, { found: use.value, term: instead.get(use.term) ?? '' })
        yield { origin: unit.origin, label: unit.label, reason, quote: unit.own }
      }
    },
  }
}

/** Whether a word is part of a defined term, as “platform” is of “online platform”. */
function isWithin(other: TermUse, term: TermUse): boolean {
  return term.index <= other.index && other.index + other.value.length <= term.index + term.value.length
}
