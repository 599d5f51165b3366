import { matchesIn } from '../matchesIn.ts'

const words = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one']
const number = `(\\d{1,2}|${[...words].reverse().join('|')})\\b`
const below = new RegExp(
  `\\b(?:under|below|younger than|less than|not (?:yet )?(?:attained|reached|completed)|not (?:having )?(?:attained|reached)|before (?:the|reaching))(?: the)?(?: full)?(?: age)?(?: of)? ${number}`,
  'gi',
)
const upTo = new RegExp(
  `\\b(?:not (?:over|exceeding|older than|more than|above)|up to(?: and including)?|does not exceed|no older than)(?: the)?(?: age)?(?: of)? ${number}|\\b${number} years(?: of age)? (?:or|and) (?:under|younger|below)`,
  'gi',
)

export interface Age {
  years: number
  /** Whether a person of that very age is meant too. */
  inclusive: boolean
  at: number
}

/** The ages below which words speak of a person. */
export function agesIn(text: string): Age[] {
  const of = (pattern: RegExp, inclusive: boolean) =>
    matchesIn(pattern, text).map((match) => ({ years: yearsOf(match[1] ?? match[2] ?? ''), inclusive, at: match.index }))
  return [...of(below, false), ...of(upTo, true)].sort((a, b) => a.at - b.at)
}

function yearsOf(word: string): number {
  const at = words.indexOf(word.toLowerCase())
  return at === -1 ? Number(word) : at + 10
}
