import type { Unit } from './types.ts'

/** The names of elements in identifiers, by the naming convention of Akoma Ntoso. */
const abbreviations: Record<Unit['type'], string> = {
  title: 'title',
  part: 'part',
  chapter: 'chp',
  division: 'dvs',
  subdivision: 'subdvs',
  section: 'sec',
  article: 'art',
  schedule: 'sched',
  subsection: 'subsec',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  indent: 'indent',
  definition: 'def',
  mod: 'mod',
}

/**
 * The identifier of a unit in the one whose identifier is `above`: `part_II__sec_14`. `number` is what the unit is numbered by, as
 * printed; of a definition, the word that it defines. A unit without one is called `nn` and counted, and one whose number came before
 * is counted too (`sec_14_2`), so that no two of `taken` are the same; what is given is added there.
 */
export function eIdBelow(above: string, type: Unit['type'], number: string, taken: Set<string>): string {
  const part = type === 'definition' ? hyphened(number) : numberPart(number)
  const name = `${above === '' ? '' : `${above}__`}${abbreviations[type]}_${part || 'nn'}`
  const counts = given.get(taken) ?? new Map<string, number>()
  given.set(taken, counts)
  // A unit that is numbered “nn” and one without a number are counted apart.
  const counted = part === '' ? `${name}_` : name
  const before = counts.get(counted)
  let count = before === undefined ? 1 : before + 1
  let eId = part !== '' && count === 1 ? name : `${name}_${count}`
  while (taken.has(eId)) eId = `${name}_${++count}`
  taken.add(eId)
  counts.set(counted, count)
  return eId
}

/** The count that was given last to each name, so that the many units of one number are not all counted again. */
const given = new WeakMap<Set<string>, Map<string, number>>()

/**
 * A printed number as the convention has it in identifiers: without the punctuation at its ends, spaces and the word for the unit; what
 * stands between its figures becomes a hyphen, and capitals count. “(a)” gives a, “PART II” gives II, “3a bis” 3abis, “90B.010” 90B-010.
 */
export function numberPart(printed: string): string {
  // Most are no more than that, and there are thousands.
  if (/^[\dA-Za-z]+$/.test(printed)) return printed
  const words = printed.trim().split(/\s+/)
  const first = words.findIndex((word) => /\p{N}/u.test(word))
  // “Article L. 163-17-2”: the letter belongs to the number.
  const start = first > 0 && /^\p{L}\.?$/u.test(words[first - 1] ?? '') ? first - 1 : first
  const at = start >= 0 ? start : words.findIndex((word) => /^\W*(?:[IVXLCDM]+|\p{L})\W*$/iu.test(word))
  return hyphened(at < 0 ? printed : words.slice(at).join(''))
}

function hyphened(words: string): string {
  return words
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
}
