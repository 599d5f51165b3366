import { patternIn } from '../../../language/index.ts'
import { bareWords } from '../../bareWords.ts'
import { type DefinedTerm, definedTerms } from '../../definedTerms.ts'
import type { Rule } from '../../rule.ts'
import { termKey } from '../../termUses.ts'

export const doubleDefinition: Rule = {
  id: 'double-definition',
  preset: 'drafting',
  severity: 'error',
  finds: 'A term that is defined twice, or two terms with one meaning.',
  hint: 'Keep one definition and one term, and use that term throughout.',
  *check(reading) {
    const byTerm = new Map<string, DefinedTerm>()
    const byMeaning = new Map<string, DefinedTerm>()
    for (const defined of definedTerms(reading)) {
      const { term, unit, meaning } = defined
      const key = `${termKey(term, unit.language)} ${scopeKey(defined)}`
      const first = byTerm.get(key)
      if (first) yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined in ${first.unit.label} as well` }
      else byTerm.set(key, defined)
      // Short or bracketed meanings, such as “has the meaning given in section 4”, may be shared.
      const words = bareWords(meaning)
      if (words.split(' ').length < 4 || patternIn(unit.language, 'meaning given elsewhere').test(words)) continue
      const same = byMeaning.get(words)
      if (!same) byMeaning.set(words, defined)
      else if (termKey(same.term, unit.language) !== termKey(term, unit.language)) {
        yield { origin: unit.origin, label: unit.label, reason: `“${term}” has the meaning of “${same.term}”, defined in ${same.unit.label}` }
      }
    }
  },
}

/** Two provisions may each define a word for themselves; so may what is said in brackets, “(the applicant)”. */
function scopeKey({ scope, unit, verb, meaning }: DefinedTerm): string {
  return scope === 'act' && (verb !== '' || meaning !== '') ? '' : unit.provision.eId
}
