import { compilePattern, type Lexicon, patternIn } from '../../../language/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import { findDefined } from '../../definedUses.ts'
import { isAmending } from '../../isAmending.ts'
import { isWholeAct } from '../../isWholeAct.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { termKey } from '../../termUses.ts'

export const undefinedTerm: Rule = {
  id: 'undefined-term',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A word marked as a defined term that the bill does not define.',
  hint: 'Define the term, or write it as an ordinary word: without a capital, quotation marks or “within the meaning of this Act”.',
  needs: ['noun with a capital', 'customary noun'],
  *check(reading) {
    // An extract without definitions, and a bill that changes other law, may have theirs elsewhere.
    if (isAmending(reading) || (definedTerms(reading).length === 0 && !isWholeAct(reading))) return
    const find = findDefined(reading)
    const ends = (phrase: string) => find(phrase).some(({ index, value }) => index + value.length === phrase.length)
    const told = new Set<string>()
    for (const unit of reading.units) {
      for (const { term, why } of marked(unit)) {
        const key = termKey(term, reading.language)
        if (ends(term) || told.has(key)) continue
        told.add(key)
        yield found(unit, term, why)
      }
    }
  },
}

function* marked({ own, kind, language }: Unit): Generator<{ term: string; why: string }> {
  const every = (name: string) => matchesIn(patternIn(language, name, 'g'), own)
  const { 'customary noun': customary = [] } = language.words
  for (const { index } of every('said to be defined')) yield { term: nounBefore(own, index, language), why: 'is said to be defined' }
  // Of words about words, what is quoted is no term of this bill.
  if (kind !== 'citation' && !patternIn(language, 'words about words').test(own))
    for (const { 1: term = '' } of every('quoted noun')) yield { term, why: 'stands in quotation marks' }
  // Names take “the”; what takes “a” or “any” is one of many, and bears a capital only as a term.
  for (const { 1: term = '' } of every('noun with a capital'))
    if (!term.split(/[ -]/).some((word) => customary.includes(word))) yield { term, why: 'is written with a capital' }
}

/** The words before a place, from the last article on, five at most. */
function nounBefore(text: string, at: number, language: Lexicon): string {
  const opens = compilePattern('^{word before a noun}$', language)
  const words = text
    .slice(Math.max(0, at - 100), at)
    .split(' ')
    .slice(-5)
  const opening = words.findLastIndex((word) => opens.test(word))
  return words.slice(opening === words.length - 1 ? 0 : opening + 1).join(' ')
}

function found({ origin, label, own }: Unit, term: string, why: string): Found {
  return { origin, label, reason: `“${term}” ${why}, and no definition of it stands in this bill`, quote: own }
}
