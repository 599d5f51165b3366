import { anyOf, patternOf, wholeWords } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import type { DivisionType, Kind } from '../tree/index.ts'
import { type StepWords, stepWordsOf } from './stepWords.ts'

type Units = Language['units']

/** What a bill is read by: the unit words of every language that is known, and the habits of its own. */
export interface Idiom {
  /** The tag of the bill's own language. */
  tag: string
  divisions: ReadonlyMap<string, DivisionType>
  provisions: ReadonlyMap<string, 'section' | 'article'>
  /** Numbers in words, and what may stand behind figures, as alternatives. */
  numbers: string
  suffixes: string
  /** What stands before the name of a division whose number is not known yet, as alternatives. */
  unplaced: string
  /** Whether a provision may bear a heading on the line of its number. */
  headed: boolean
  contents: RegExp
  document: RegExp
  longTitle: RegExp
  closing: RegExp
  /** How a bracket opens that holds words among which the text has still to choose. */
  alternative: RegExp
  /** Headings of the notes of editors, and how a note begins. */
  editorial: { headings: RegExp; note: RegExp }
  schedule: RegExp
  /** What schedules are called, as alternatives. */
  schedules: string
  referenceSchedule: RegExp
  month: RegExp
  binding: RegExp
  verb: RegExp
  unfinished: RegExp
  opener: RegExp
  /** Words that a number must follow. */
  numbered: RegExp
  definition: RegExp
  inSentence: RegExp
  kinds: readonly [Kind, RegExp][]
  penalty: RegExp
  reference: RegExp
  /** What leads in words to a unit inside a provision, and such words alone. */
  steps: StepWords
  counted: RegExp
  onlySchedule: RegExp
  /** One number of a reference, and what is between two. */
  joins: RegExp
  referenceBelow: RegExp
  referenceDivision: RegExp
  /** What the name of a unit begins with whose number in another law is not known yet. */
  fresh: RegExp
  external: RegExp
  outer: RegExp
  /** What leads a reference to a unit of what was named before, and the names of laws. */
  antecedent: Record<'before' | 'behind' | 'law' | 'own', RegExp> | undefined
}

/** What a bill in a language is read by; `all` are the languages whose unit words are known besides. */
export function idiomOf({ tag, units }: Language, all: readonly Language[]): Idiom {
  const others = all.map((language) => language.units)
  const everywhere = (words: (one: Units) => readonly string[]) => anyOf([...new Set([units, ...others].flatMap(words))]) || '(?!)'
  const { references, definition } = units
  const steps = stepWordsOf(tag, references.steps)
  return {
    tag,
    divisions: namesOf(
      units.divisions,
      others.map(({ divisions }) => divisions),
      units.provisions,
    ),
    provisions: namesOf(
      units.provisions,
      others.map(({ provisions }) => provisions),
      units.divisions,
    ),
    numbers: everywhere(({ numbers }) => numbers),
    suffixes: everywhere(({ suffixes }) => suffixes),
    unplaced: everywhere(({ unplaced }) => unplaced),
    headed: units.headed,
    contents: patternOf(`^\\W*(?:${everywhere(({ contents }) => contents)})\\W*$`),
    document: patternOf(`^\\W*(?:${everywhere(({ documents }) => documents)})\\W*$`),
    longTitle: patternOf(units.longTitle === undefined ? '(?!)' : `^${units.longTitle}`),
    closing: patternOf(`(?-i)^(?:${everywhere(({ closing }) => closing)})(?![\\p{L}])`),
    alternative: patternOf(`\\[((?:${everywhere(({ alternatives }) => alternatives)}) [\\dA-Z]{1,2}(?: \\((?:[^()[\\]]|\\([^()]*\\))*\\))?): `, 'g'),
    editorial: { headings: patternOf(`^\\W*(?:${everywhere(({ editorial }) => editorial.headings)})\\W*$`), note: patternOf(units.editorial.note ?? '(?!)') },
    schedule: patternOf(`^\\s*(?:${everywhere(({ schedules }) => schedules)})(?![\\p{L}])`),
    schedules: everywhere(({ schedules }) => schedules),
    referenceSchedule: patternOf(wholeWords(units.schedules)),
    month: patternOf(`^(?:${anyOf(monthsOf(tag))})(?![\\p{L}])(?: \\d|$|[.,])`),
    binding: patternOf(`(?-i)${wholeWords(units.binding)}`),
    verb: patternOf(`(?-i)${wholeWords(units.verbs)}`),
    unfinished: patternOf(`(?-i)(?<![\\p{L}\\p{N}])(?:${anyOf(units.unfinished)})$`),
    opener: patternOf(`(?-i)^(?:${anyOf(units.openers)})(?:\\s|$)`),
    numbered: patternOf(`${wholeWords([...references.provision, ...references.below])}$`),
    definition: entryPattern(definition),
    inSentence: patternOf(wholeWords(definition.sentence)),
    kinds: Object.entries(units.kinds).map(([kind, source]) => [kind as Kind, patternOf(source)]),
    penalty: patternOf(units.penalty),
    reference: referencePattern(units, steps),
    steps,
    onlySchedule: patternOf(`(?-i)^(?:${onlyOf(references)})$`),
    counted: patternOf(`(?-i)(?<![\\p{L}\\p{N}])${steps.counted}`),
    joins: patternOf(`(?-i)^(?:,? ?(?:${anyOf(references.joins)})\\s?|, )$`),
    referenceBelow: patternOf(wholeWords(references.below)),
    fresh: patternOf(`^(?:${units.unplaced.length > 0 ? anyOf(units.unplaced) : '(?!)'})\\s`),
    referenceDivision: patternOf(wholeWords(references.division)),
    external: patternOf(`(?-i)^(?:${references.external})`),
    outer: patternOf(`(?-i)^(?:${references.outer})`),
    antecedent: antecedentIn(references),
  }
}

function antecedentIn({ antecedent }: Units['references']): Idiom['antecedent'] {
  if (!antecedent) return undefined
  const { before = '(?!)', behind = '(?!)', law, own } = antecedent
  return { before: patternOf(before), behind: patternOf(behind), law: patternOf(law, 'g'), own: patternOf(own, 'g') }
}

/** Names by what they name; what the bill's own language calls otherwise is not taken from another. */
function namesOf<T extends string>(
  own: Partial<Record<T, string[]>>,
  others: readonly Partial<Record<T, string[]>>[],
  otherwise: Partial<Record<string, string[]>>,
): ReadonlyMap<string, T> {
  const taken = new Set(Object.values(otherwise).flat())
  const listed = (names: Partial<Record<T, string[]>>) =>
    (Object.entries(names) as [T, string[]][]).flatMap(([type, words]) => words.map((word): [string, T] => [word, type]))
  return new Map([...others.flatMap(listed).filter(([word]) => !taken.has(word)), ...listed(own)])
}

/** An entry opens with its word in quotation marks, before a colon, or as it is: “inspector means …”. Words that narrow it may come between: “fair”, in relation to a town, means …. */
function entryPattern({ verbs, unquoted, never, qualifiers }: Units['definition']): RegExp {
  const barred = never.length === 0 ? '' : `(?!(?:${never.map((word) => word.replace(/^./, (first) => `[${first.toUpperCase()}${first}]`)).join('|')}))`
  const joins = anyOf(verbs)
  const plain = unquoted.length === 0 ? '' : `|(\\p{Ll}[\\p{L}\\p{M}\\p{N}’' -]{1,60}?)(?=\\s(?:${anyOf(unquoted)})\\s)`
  const narrowed = qualifiers.length === 0 ? '' : `(?:,?\\s(?:${anyOf(qualifiers)})\\s[^;:—“"]{1,100}?)?`
  return patternOf(
    `(?-i)^(?:["“‘'«]\\s?([^"”’'»]{1,80}?)\\s?["”’'»]${narrowed}|${barred}(\\p{L}[\\p{L}\\p{M}\\p{N} -]{1,60}?)(?=:\\s)${plain})[,:]?\\s*((?:${joins})(?![\\p{L}])|(?<=:\\s))`,
  )
}

/** A unit's name with its number, and the further numbers of the same units: “section 14(2)”, “sections 1, 2 and 5”. */
function referencePattern({ references, schedules, unplaced }: Units, steps: StepWords): RegExp {
  const { provision, below, division, joins, amounts } = references
  const either = (words: readonly string[]) => [...new Set([...words, ...words.map(capital)])]
  const next = `(?:${citedNumber})(?![\\p{L}\\p{N}]| ?(?:${anyOf(amounts)}))`
  const further = `(?:, ${next})*,? ?(?:${anyOf(joins)})\\s?${next}`
  const { alone, path } = pathsOf(steps)
  const fresh = unplaced.length === 0 ? '' : `(?:(?<![\\p{L}\\p{N}])(?:${anyOf(either(unplaced))})\\s+)?`
  const named = `${fresh}${wholeWords([...either([...provision, ...below]), ...division, ...schedules.map(capital)])}\\s+(?:${citedNumber})${path}(?:${further})*`
  return patternOf(`(?-i)${named}|(?<![\\p{L}\\p{N}])(?:${alone}|(?:${onlyOf(references)})(?![\\p{L}\\p{N}]| ${citedNumber}))`, 'g')
}

function onlyOf({ only }: Units['references']): string {
  return anyOf([...only, ...only.map(capital)]) || '(?!)'
}

/** Steps down behind a number, and steps in words alone, as patterns; brackets may stand behind words: “paragraph one (2)”. */
function pathsOf({ counted, others }: StepWords): { path: string; alone: string } {
  const inBrackets = ' ?\\([\\p{L}\\p{N}]{1,4}\\)'
  const last = `(?:,? ${others}(?:${inBrackets})*)*`
  return { path: `(?:,? ${counted}(?:${inBrackets})*)?${last}`, alone: `${counted}(?:${inBrackets})*${last}` }
}

/** A reference from its number on, the steps behind its number, and steps in words alone, as patterns. */
export function citedPatterns({ steps }: Idiom): { number: string; path: string; alone: string } {
  const { path, alone } = pathsOf(steps)
  return { number: `(?:${citedNumber})${path}`, path: `(?:\\([\\p{L}\\p{N}]+\\))*${path}`, alone }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A digit as gazettes print it: European, Arabic-Indic, Persian or Thai. */
export const digit = '[0-9٠-٩۰-۹๐-๙]'

/** Latin adverbs that follow the number of a unit put between two others. */
export const inserted = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)'

/** What stands in the place of the number of another law that is not known yet: […]A. */
const unknownNumber = '\\[…\\]'

/** Letters behind figures: 14A, 14za, 102AAZB, 809Z1. */
const letters = `(?:[A-Z]{1,4}\\d*|[a-z]{1,2})(?![\\p{L}])`

/** The number of a provision as laws print it: 14, 14A, 14 bis, 2.1, L163-17-2, 90B.010, 287/1. */
export const provisionNumber = `(?:${unknownNumber}|(?:[ALRD]\\.?\\s?)?${digit}+)(?:[./-]${digit}+)*(?:${letters})?(?:[.-]${digit}+)*(?: ?${inserted}(?![\\p{L}]))?`

/** The number of an upper division: IV, 3A, XIVA, 16/1. */
export const divisionNumber = `[IVXLC]+[A-Z]{0,2}|[A-Z]|(?:${unknownNumber}|${digit}+)(?:/${digit}+)?[A-Z]{0,2}`

/** A number as references give it, with the steps down from there; the steps alone; or that of an upper division. */
export const citedNumber = `${provisionNumber}(?:\\(\\w+\\)|\\(${digit}+\\))*|(?:\\([\\p{L}\\p{N}]{1,4}\\))+|[IVXLC]+(?![\\p{L}\\p{N}])`

/** A number in European digits. */
export function inFigures(number: string): string {
  return number.replace(/[٠-٩۰-۹๐-๙]/g, (one) => String(((one.codePointAt(0) ?? 0) % 16) % 10))
}

function monthsOf(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2001, month, 1))))
}
