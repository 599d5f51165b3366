import { type DefinedTerm, definedTerms } from '../../definedTerms.ts'
import { findDefined } from '../../definedUses.ts'
import type { Rule } from '../../rule.ts'
import type { TermUse } from '../../termUses.ts'

export const circularDefinition: Rule = {
  id: 'circular-definition',
  preset: 'drafting',
  severity: 'error',
  finds: 'A term defined by itself, or two terms each defined by the other.',
  hint: 'Say the meaning of one of them in words that need no definition.',
  *check(reading) {
    // What only adds to the ordinary sense may use the word in that sense.
    const closed = definedTerms(reading).filter(({ verb, meaning }) => !/includ/.test(verb) && meaning !== '')
    const find = findDefined(reading)
    const byTerm = new Map(closed.map((defined) => [defined.term, defined]))
    const uses = new Map(closed.map((defined) => [defined.term, usedIn(defined, find)]))
    for (const { term, unit } of byTerm.values()) {
      for (const other of uses.get(term) ?? []) {
        if (other === term) yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined by itself`, quote: unit.own }
        else if (other > term && uses.get(other)?.has(term)) {
          yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined by “${other}” and “${other}” by “${term}”`, quote: unit.own }
        }
      }
    }
  },
}

/** The terms that give a term its genus: those after “other than” and “not” only mark it off. */
function usedIn({ term, meaning }: DefinedTerm, find: (text: string) => TermUse[]): Set<string> {
  // A blank in brackets may bear the name of the term.
  const positive = meaning.replace(/\[[^\]]*\]|\b(?:other than|but not|except|excluding|(?:is|are|does|do) not)\b[^,;.]*/gi, (words) =>
    ' '.repeat(words.length),
  )
  const pointsElsewhere = /\b(?:section|article|established|designated|appointed|responsible for|within the meaning|meaning given)\b/i.test(meaning)
  return new Set(
    find(positive)
      .filter(({ term: found, index, value }) => found !== term || !(pointsElsewhere || inName(meaning, index, value)))
      .map(({ term: found }) => found),
  )
}

/** Whether a word is part of a name: “the High Court”. */
function inName(text: string, index: number, value: string): boolean {
  return /^\p{Lu}/u.test(value) && (/\p{Lu}[\p{L}-]*\s$/u.test(text.slice(0, index)) || /^\s+(?:of\s+)?\p{Lu}/u.test(text.slice(index + value.length)))
}
