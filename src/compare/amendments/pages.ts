import { type Bill, plainText } from '../../tree/index.ts'
import { passagesOf } from '../acts/index.ts'

/** A line of a printed act, both counted from 1; lines begin anew on every page. */
export interface PageLine {
  page: number
  line: number
}

/** Where the words of an act stand in print. */
export interface Pages {
  /** The line with a character of a passage, its label before it; nothing where the line has no number. */
  at(passage: number, offset: number): PageLine | undefined
}

/** How far from where a passage should begin it is looked for, in characters: the labels of units stand between. */
const reach = 200

/** Find each passage of an act among the lines of its print, `words` without spaces, one after the other. */
export function pagesOf(bill: Bill, lines: readonly (PageLine & { words: string })[]): Pages {
  const starts: number[] = []
  let printed = ''
  for (const { words } of lines) {
    starts.push(printed.length)
    printed += words
  }
  const passages = passagesOf(bill).map(({ label, children }) => ({ label: unspaced(label), text: plainText(children) }))
  let [next, passed] = [0, 0]
  const found = passages.map(({ label, text }) => {
    const words = unspaced(text)
    const begins = printed.indexOf(words === '' ? label : words, next)
    if (begins < 0 || begins - next > reach + passed) {
      passed += label.length + words.length
      return undefined
    }
    ;[next, passed] = [begins + words.length, 0]
    return begins
  })
  return {
    at: (passage, offset) => {
      const [begins, { text, label } = { text: '', label: '' }] = [found[passage], passages[passage]]
      if (begins === undefined) return undefined
      const labelled = printed.slice(begins - label.length, begins) === label ? begins - label.length : begins
      const before = unspaced(text.slice(0, Math.max(0, offset))).length
      const character = offset < 0 ? labelled : Math.min(begins + before, begins + Math.max(0, unspaced(text).length - 1))
      return lines[lineWith(character, starts)]
    },
  }
}

/** The last line that starts at or before a character. */
function lineWith(character: number, starts: number[]): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= character) low = middle
    else high = middle - 1
  }
  return low
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}
