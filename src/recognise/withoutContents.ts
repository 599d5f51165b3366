import { anyOf } from '../language/index.ts'
import type { Line } from '../tree/index.ts'
import { digit, type Idiom } from './idiom.ts'
import { remembered } from './remembered.ts'
import { isTitle } from './titles.ts'

const entryOf = remembered(
  ({ provisions, suffixes }: Idiom) =>
    new RegExp(`^\\W*(?:(?:${anyOf([...provisions.keys()])}|§)\\s*)?(${digit}+)(?:${suffixes})?[A-Z]*(?![\\p{L}\\p{N}])`, 'iu'),
)

/** One line in so many of a table of contents may look like a sentence: a long title, the head of a page. */
const few = 20

/** “3. Records. 4. Penalty.” on one line are two entries, their stops left out. */
function entriesIn(text: string): string[] {
  return text.split(/(?<=\.)\s+(?=\d)/).map((entry) => entry.trim().replace(/\.$/, ''))
}

/** The lines of a bill without its table of contents: from its heading to the last number before they begin anew, as long as no sentences stand between. */
export function withoutContents(lines: readonly Line[], idiom: Idiom): readonly Line[] {
  const from = lines.findIndex(({ text }) => idiom.contents.test(text))
  if (from === -1) return lines
  const numbers = lines.map(({ text }) => entryOf(idiom).exec(text.trim())?.[1])
  const first = numbers.findIndex((number, index) => index > from && number !== undefined)
  const anew = numbers.findIndex((number, index) => index > first && number === numbers[first])
  if (first === -1 || anew === -1) return lines
  const last = numbers.findLastIndex((number, index) => index < anew && number !== undefined)
  const sentences = lines
    .slice(from + 1, last + 1)
    .filter(({ text }) => /\p{Ll}[.;,]$/u.test(text.trim()) && !entriesIn(text).every((entry) => isTitle(entry, idiom)))
  const isList = last > first && sentences.length * few <= last - from
  return isList ? [...lines.slice(0, from), ...lines.slice(last + 1)] : lines
}
