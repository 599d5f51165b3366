import { matchesIn } from './matchesIn.ts'
/** A term found in a text, and where. */
export interface TermUse {
  term: string
  index: number
  value: string
}

/** A function that finds terms in a text, in the plural and as inflected verbs too; where one term holds another, the longer is found. */
export function findTerms(terms: readonly string[]): (text: string) => TermUse[] {
  const longestFirst = [...new Set(terms)].filter((term) => /\w/.test(term)).sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((term) => `(${inflected(term)})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    matchesIn(pattern, text).map((match) => {
      const which = match.slice(1).findIndex((group) => group !== undefined)
      return { term: longestFirst[which] ?? '', index: match.index, value: match[0] }
    })
}

function inflected(term: string): string {
  const words = term.trim().split(/\s+/)
  return words.map((word, index) => (index === 0 || index === words.length - 1 ? endings(word) : escaped(word))).join('\\s+')
}

function endings(word: string): string {
  if (/children$/i.test(word)) return escaped(word)
  if (/child$/i.test(word)) return `${escaped(word)}(?:ren)?(?:[’']s)?`
  if (/[^aeiou]y$/i.test(word)) return `${escaped(word.slice(0, -1))}(?:y|ies|ied|ying|y[’']s)`
  if (/e$/i.test(word)) return `${escaped(word.slice(0, -1))}(?:e|es|ed|ing|e[’']s|es[’'])`
  return `${escaped(word)}(?:s|es|ed|ing|[’']s|s[’'])?`
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A term as it is compared: in small letters and the singular. */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^s])s$/, '')
    .trim()
}
