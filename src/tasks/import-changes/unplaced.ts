import { placeOfPassage } from '../../compare/acts/index.ts'
import type { WordDocument } from '../../formats/docx/read/index.ts'
import type { Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'
import { matchParagraphs } from './matchParagraphs.ts'
import type { Printed } from './printed.ts'
import { reference } from './printedWords.ts'
import type { Edited } from './readEdited.ts'

/** Something in an edited file that no overlay or setting was written for. */
export interface Unplaced {
  /** Where in the act, as it is printed. */
  place: string
  /** What the file says there; empty where it leaves something out. */
  text: string
  /** What the act says there yet. */
  was?: string
  why: string
}

/** Where the act as it would now be drafted differs from the file. */
export function unplacedParagraphs(bill: Bill, printed: Printed[], file: Edited[], language: Language): Unplaced[] {
  const { pairs, origins, standing } = matchParagraphs(printed, file, () => [])
  const placeOf = ({ passage }: Printed) => {
    const { label, heading } = placeOfPassage(passage, bill, language)
    return [label, heading].filter(Boolean).join(' ')
  }
  let last: Printed | undefined
  const there = file.flatMap((paragraph): Unplaced[] => {
    const origin = origins.get(paragraph)
    if (origin) last = origin
    if (!origin)
      return [
        { place: `after ${last ? placeOf(last) : 'the opening'}`, text: shown(paragraph.text), why: 'It is new, and no clause can take it as it stands.' },
      ]
    // Where it stands takes time to say, and most of the file is as it was.
    if (origin.text === paragraph.text && standing.has(paragraph) && origin.level === paragraph.level) return []
    const place = placeOf(origin)
    if (origin.text !== paragraph.text)
      return [{ place, text: shown(paragraph.text), was: shown(origin.text), why: 'These words come from no clause, or cannot be put back into it.' }]
    if (!standing.has(paragraph)) return [{ place, text: shown(paragraph.text), why: 'It stands elsewhere in the file, and cannot be moved there.' }]
    return [{ place, text: shown(paragraph.text), why: 'It stands at another level in the file.' }]
  })
  const gone = printed
    .filter((one) => !pairs.has(one))
    .map((one) => ({ place: placeOf(one), text: '', was: shown(one.text), why: 'The file leaves it out, and it cannot be taken out.' }))
  return [...there, ...gone]
}

/** Tables, pictures and notes that the act did not have. */
export function unplacedExtras(own: WordDocument[], word: WordDocument): Unplaced[] {
  const ours = new Set(own.flatMap(({ extras }) => extras).map(({ what, text }) => `${what} ${text}`))
  return word.extras
    .filter(({ what, text }) => what !== 'header' && what !== 'footer' && !ours.has(`${what} ${text}`))
    .map(({ what, text }) => ({ place: what, text, why: `A ${what} has no place in a clause.` }))
}

function shown(text: string): string {
  return text.replace(reference.pattern, (_, target: string) => `{{ref "${target}"}}`)
}
