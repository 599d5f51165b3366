import { anyOf, cardinal, ordinal } from '../language/index.ts'

/** How references of a language lead in words to a unit inside a provision: “fifth paragraph”, “paragraph two”, “under b”. */
export interface StepWords {
  /** Those whose number is in words, which shows that they refer where they stand alone, and the others, as patterns. */
  counted: string
  others: string
  /** The number of the unit that one leads to, in figures; its letter where it has that. */
  numberIn(step: string): string
}

/** How high numbers of such units go. */
const highest = 40

/** `forms` are patterns with the place of the number in braces. */
export function stepWordsOf(tag: string, forms: readonly string[]): StepWords {
  const counted = Array.from({ length: highest }, (_, index) => index + 1)
  const numbers = new Map(counted.flatMap((n) => [ordinal(tag, n), cardinal(tag, n)].map((word): [string, string] => [word.toLowerCase(), String(n)])))
  const places: Record<string, string> = {
    ordinal: `(?:${anyOf(counted.map((n) => ordinal(tag, n)))})`,
    cardinal: `(?:${anyOf(counted.map((n) => cardinal(tag, n)))})`,
    number: '\\d+',
    letter: '[a-z]{1,2}',
  }
  const written = (form: string) => form.replace(/\{(\w+)\}/g, (all, name: string) => places[name] ?? all)
  const joined = (some: readonly string[]) => (some.length === 0 ? '(?!)' : `(?:${some.map(written).join('|')})(?![\\p{L}\\p{N}])`)
  const inWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf([...numbers.keys()])})(?![\\p{L}\\p{N}])`, 'iu')
  return {
    counted: joined(forms.filter(isCounted)),
    others: joined(forms.filter((form) => !isCounted(form))),
    numberIn: (step) => numbers.get(inWords.exec(step)?.[0].toLowerCase() ?? '') ?? /(\d+|[a-z]{1,2})\W*$/.exec(step)?.[1] ?? '',
  }
}

function isCounted(form: string): boolean {
  return /\{(?:ordinal|cardinal)\}/.test(form)
}
