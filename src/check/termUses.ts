import { anyOf, formFinder, formsOf, isUnspaced, type Lexicon, patternIn } from '../language/index.ts'
import { matchesIn } from './matchesIn.ts'

/** A term found in a text, and where. */
export interface TermUse {
  term: string
  index: number
  value: string
}

/** A function that finds terms in a text, in the plural and as inflected verbs too; where one term holds another, the longer is found. */
export function findTerms(terms: readonly string[], language: Lexicon): (text: string) => TermUse[] {
  const { grammar } = language
  // Where a language sets no spaces, or writes small words in one with the next, its own search tells where a word begins.
  if (grammar && (grammar.prefix !== undefined || terms.some(isUnspaced))) {
    const find = formFinder(terms, { grammar })
    return (text) => find(text).map(({ from, to, form }) => ({ term: form, index: from, value: text.slice(from, to) }))
  }
  const longestFirst = [...new Set(terms)].filter((term) => /\w/.test(term)).sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return () => []
  // A text is searched for words with the first letters of a term, and the terms are tried only where these stand.
  const starts = new RegExp(`(?<![a-z\\d-])(?:${[...new Set(longestFirst.map(firstLetters))].join('|')})`, 'gi')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((term) => `(${inflected(term, language)})`).join('|')})(?![\\p{L}\\p{N}])`, 'iuy')
  return (text) => {
    const uses: TermUse[] = []
    let end = 0
    for (const { index } of matchesIn(starts, text)) {
      if (index < end) continue
      pattern.lastIndex = index
      const match = pattern.exec(text)
      if (!match) continue
      const [value, ...groups] = match
      end = index + value.length
      uses.push({ term: longestFirst[groups.findIndex((group) => group !== undefined)] ?? '', index, value })
    }
    return uses
  }
}

/** A pattern that every text with one of some terms fits; other texts may fit it too. */
export function wordsOfTerms(terms: readonly string[]): RegExp {
  const stems = (term: string) =>
    term
      .trim()
      .split(/\s+/)
      .map((word) => `${anyOf([word.slice(0, -1)])}\\w*`)
  return new RegExp(`\\b(?:${terms.map((term) => stems(term).join('\\s+')).join('|')})`, 'i')
}

/** What every form of a term begins with, three letters at most, as a pattern. */
function firstLetters(term: string): string {
  const [word = ''] = term.trim().split(/\s+/)
  return anyOf([/^(?:[\p{L}\p{N}]{1,3}|.)/u.exec(word.length > 1 ? word.slice(0, -1) : word)?.[0].toLowerCase() ?? ''])
}

/** A pattern of a term whose first and last words may change. */
function inflected(term: string, language: Lexicon): string {
  const words = term.trim().split(/\s+/)
  return words.map((word, index) => (index === 0 || index === words.length - 1 ? formsOf(word, language) : anyOf([word]))).join('\\s+')
}

/** A term as it is compared: in small letters and the singular. */
export function termKey(term: string, language: Lexicon): string {
  return term.toLowerCase().replace(/\s+/g, ' ').replace(patternIn(language, 'plural ending'), '').trim()
}
