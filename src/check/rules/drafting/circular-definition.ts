import { compilePattern, type Lexicon, patternIn } from '../../../language/index.ts'
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
    const adds = patternIn(reading.language, 'verb that adds to the ordinary sense')
    const closed = definedTerms(reading).filter(({ verb, meaning }) => !adds.test(verb) && meaning !== '')
    const find = findDefined(reading)
    const byTerm = new Map(closed.map((defined) => [defined.term, defined]))
    const uses = new Map(closed.map((defined) => [defined.term, usedIn(defined, find)]))
    for (const { term, unit } of byTerm.values()) {
      for (const other of uses.get(term) ?? []) {
        if (other === term) yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined by itself`, quote: unit.own, severity: 'warning' }
        else if (other > term && uses.get(other)?.has(term)) {
          yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined by “${other}” and “${other}” by “${term}”`, quote: unit.own }
        }
      }
    }
  },
}

/** The terms that give a term its genus: those after “other than” and “not” only mark it off. */
function usedIn({ term, verb, meaning, unit: { language } }: DefinedTerm, find: (text: string) => TermUse[]): Set<string> {
  // A blank in brackets may bear the name of the term.
  const added = compilePattern('\\[[^\\]]*\\]|\\b{marks off}\\b[^,;.]*|{words that add to a meaning}', language, 'g')
  const positive = meaning.replace(added, (words) => ' '.repeat(words.length))
  if (patternIn(language, 'meaning that is a title').test(meaning) || patternIn(language, 'meaning that stands elsewhere').test(`${verb} ${meaning}`))
    return new Set()
  // “Container” is a container of a kind: a meaning that begins with its word narrows it.
  const opens = patternIn(language, 'article before a meaning')
  return new Set(
    find(positive)
      .filter(({ term: found, index, value }) => found !== term || !(opens.test(meaning.slice(0, index)) || inName(meaning, index, value, language)))
      .map(({ term: found }) => found),
  )
}

/** Whether a word is part of a name: “the High Court”. */
function inName(text: string, index: number, value: string, language: Lexicon): boolean {
  const goesOn = compilePattern('(?-i)^\\s+(?:{small word of a name}\\s+)?\\p{Lu}', language)
  const joined = compilePattern('(?<!\\p{L}){word before a name}\\s$', language)
  const before = text.slice(text.lastIndexOf(' ', index - 2) + 1, index)
  return (
    /^\p{Lu}/u.test(value) &&
    (/\p{Lu}/u.test(text.slice(index + 1, index + value.length)) ||
      joined.test(before) ||
      /\p{Lu}[\p{L}-]*\s$/u.test(before) ||
      goesOn.test(text.slice(index + value.length)))
  )
}
