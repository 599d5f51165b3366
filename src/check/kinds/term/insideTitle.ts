import type { Lexicon } from '../../../language/index.ts'

/** Characters on each side in which a title is looked for. */
const reach = 400

/**
 * Whether a piece of a text belongs to the title of an instrument: “the Optional Protocol on the sale of …”. Where an act names itself,
 * only an instrument named before counts, because the words before “Act” are then its own choice.
 */
export function insideTitle(text: string, at: number, end: number, lexicon: Lexicon, namesItself = false): boolean {
  const names = namesIn(lexicon)
  if (endsTitle(wordsOf(text.slice(Math.max(0, at - reach), at)), names)) return true
  return !namesItself && isCapital(text.charAt(at)) && opensTitle(text.slice(end, end + reach), names)
}

interface Names {
  instruments: readonly string[]
  /** Articles before one of these that make it the act itself. */
  own: readonly string[]
  /** Words in small letters that titles hold. */
  titleWords: readonly string[]
}

/** What a language calls instruments, and what their titles hold. */
function namesIn({ words }: Lexicon): Names {
  return { instruments: words['kind of instrument'] ?? [], own: words['article of the act itself'] ?? [], titleWords: words['small word of a title'] ?? [] }
}

/** Words before that are a title as far as it goes, read backwards: “… Convention on the sale of goods,”. */
function endsTitle(before: string[], { instruments, own, titleWords }: Names): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const word = before[index] ?? ''
    if (instruments.includes(word)) return index < before.length - 1 && !own.includes(before[index - 1]?.toLowerCase() ?? '')
    if (!belongs(word, titleWords)) return false
  }
  return false
}

/** Words after that end a title: “… and Sale of Goods Act”. */
function opensTitle(after: string, { instruments, own, titleWords }: Names): boolean {
  const words = wordsOf(after.split(/[.;:“”]/, 1)[0] ?? '')
  for (const [index, word] of words.entries()) {
    if (instruments.includes(word)) return !own.includes(words[index - 1]?.toLowerCase() ?? '')
    if (!belongs(word, titleWords)) return false
  }
  return false
}

function belongs(word: string, titleWords: readonly string[]): boolean {
  return isCapital(word.charAt(0)) || titleWords.includes(word)
}

/** Words with a full stop or a semicolon as a word, which no title holds. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+|[.;:]/gu) ?? []
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
