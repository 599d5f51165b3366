import type { TermList } from './termList.ts'

const far = 40

/** Whether a piece of a text belongs to the title of an instrument other than the act itself: “the Optional Protocol on the sale of …”. */
export function insideTitle(text: string, at: number, end: number, list: Pick<TermList, 'instruments' | 'own' | 'titleWords'>): boolean {
  return endsTitle(wordsOf(text.slice(0, at)).slice(-far), list) || (isCapital(text.charAt(at)) && opensTitle(text.slice(end, end + 400), list))
}

type Names = Pick<TermList, 'instruments' | 'own' | 'titleWords'>

/** Words before that are a title as far as it goes, read backwards: “… Protocol on the sale of children,”. */
function endsTitle(before: string[], { instruments, own, titleWords }: Names): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const word = before[index] ?? ''
    if (instruments.includes(word)) return index < before.length - 1 && !own.includes(before[index - 1]?.toLowerCase() ?? '')
    if (!belongs(word, titleWords)) return false
  }
  return false
}

/** Words after that end a title: “… and Child Trafficking Act”. */
function opensTitle(after: string, { instruments, own, titleWords }: Names): boolean {
  const words = wordsOf(after.split(/[.;:“”]/, 1)[0] ?? '')
  for (const [index, word] of words.entries()) {
    if (instruments.includes(word)) return !own.includes(words[index - 1]?.toLowerCase() ?? '')
    if (!belongs(word, titleWords)) return false
  }
  return false
}

function belongs(word: string, titleWords: string[]): boolean {
  return isCapital(word.charAt(0)) || titleWords.includes(word)
}

/** Words with a full stop or a semicolon as a word, which no title holds. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+|[.;:]/gu) ?? []
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
